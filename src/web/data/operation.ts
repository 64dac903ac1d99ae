/** A generated document: the hash by which the server knows the operation, and its types. */
export interface Operation<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data;
}

/** SHA-256 of the operation's text, as hex. */
export const hashOf = (operation: Operation<unknown, never>): string =>
  (operation as unknown as { __meta__: { documentId: string } }).__meta__.documentId.replace('sha256:', '');

/** Why there is no answer: the API's code, or OFFLINE (nothing came back) or BROKEN (what came back is no answer). */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

export type Outcome<Data> = { readonly data: Data; readonly fault?: undefined } | { readonly data?: undefined; readonly fault: Fault };

/** How an operation reaches the API: over HTTP in a browser, in process on the server. */
export type Transport = (hash: string, variables: object, idempotencyKey?: string) => Promise<Outcome<unknown>>;
