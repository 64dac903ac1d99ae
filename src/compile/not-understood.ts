/** Something of an operation that this way does not answer; the whole operation then takes the first way. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}
