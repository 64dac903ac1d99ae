/** Columns that only the database's triggers write; the application's role has no right to. */
export const keptColumns: Record<string, readonly string[]> = {
  csr_program: ['committed'],
  proposal: ['total', 'requested', 'committed', 'approved', 'disbursed', 'received', 'reached', 'search_words'],
  funding_match: ['disbursed', 'received'],
  karang_taruna: ['classification', 'received', 'search_words'],
};

/** Tables that only the database's own functions write. */
export const keptTables: readonly string[] = ['region_year', 'region_year_change', 'search_word', 'village_welfare'];

/** Tables that are only ever added to. */
export const appendOnly: readonly string[] = ['proposal_version', 'assessment', 'agreement'];

/** Tables whose rows stay: one that vanished would take its state and its money along, and no audit entry would tell. */
export const lasting: readonly string[] = [
  'person',
  'office',
  'karang_taruna',
  'payout_account',
  'company',
  'forum',
  'forum_member',
  'membership_request',
  'membership',
  'csr_program',
  'proposal',
  'funding_match',
  'disbursement',
  'accountability_report',
  'funder_answer',
];
