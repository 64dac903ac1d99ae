/** A plain GraphQL client: fetch, JSON and a Bearer token; nothing of Sambung's own. */
export class Client {
  private token: string | undefined;
  private readonly url: string;
  readonly name: string;

  constructor(url: string, name: string) {
    this.url = url;
    this.name = name;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a plain client knows no types
  async ask(query: string, variables: Record<string, unknown> = {}, key?: string): Promise<any> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': 'id',
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(key && { 'idempotency-key': key }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: { message: string; extensions?: unknown }[] };
    if (errors) throw new Error(`${this.name}: ${errors.map((e) => `${e.message} ${JSON.stringify(e.extensions)}`).join('; ')}`);
    return data;
  }

  /** One mutation; its answer must be the success, and of that the fields asked for. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  async do(mutation: string, type: string, input: object, fields: string): Promise<any> {
    const success = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Success`;
    const data = await this.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on ${success} { ${fields} } ... on Problem { message ... on InvalidInput { issues { path message } } ... on NotEligible { reasons { message } } ... on NotReady { missing { message } } } } }`,
      { input },
      crypto.randomUUID(),
    );
    const result = data[mutation];
    if (result.__typename !== success) throw new Error(`${this.name}, ${mutation}: ${JSON.stringify(result)}`);
    return result;
  }

  async signUp(name: string): Promise<this> {
    const { signUp } = await this.ask(
      `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUpSuccess { sessionToken viewer { username } } ... on Problem { message } } }`,
      {
        input: { name, password: 'padi menguning di sawah' },
      },
    );
    if (!signUp.sessionToken) throw new Error(`${this.name}: ${JSON.stringify(signUp)}`);
    this.token = signUp.sessionToken;
    return this;
  }

  async signIn(login: string, password: string): Promise<this> {
    const { signIn } = await this.ask(
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInSuccess { sessionToken } ... on Problem { message } } }`,
      {
        input: { login, password },
      },
    );
    if (!signIn.sessionToken) throw new Error(`${this.name}: ${JSON.stringify(signIn)}`);
    this.token = signIn.sessionToken;
    return this;
  }

  /** Uploads a file and answers its id. */
  async upload(name: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const { upload } = await this.do('requestUpload', 'RequestUploadInput', { name, mediaType, byteSize: bytes.byteLength }, 'upload { fileId url }');
    const target = new URL(upload.url);
    const put = await fetch(`${this.url}${target.pathname}${target.search}`, { method: 'PUT', headers: { 'content-type': mediaType }, body: bytes });
    if (!put.ok) throw new Error(`${this.name}: the upload answered ${put.status} ${await put.text()}`);
    return upload.fileId;
  }
}
