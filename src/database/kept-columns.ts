/** Columns that only the database's triggers write; the application's role has no right to. */
export const keptColumns: Record<string, readonly string[]> = {
  csr_program: ['committed'],
  proposal: ['total', 'requested', 'committed', 'approved'],
  funding_match: ['disbursed', 'received'],
  karang_taruna: ['classification'],
};

/** Tables that are only ever added to. */
export const appendOnly: readonly string[] = ['proposal_version', 'assessment'];
