/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One line of a budget (baris RAB). Quantity × unit price may not exceed Rp 999.999.999.999.999.999, nor may the sum of all lines. */
export type BudgetLineInput = {
  /** What it is, up to 300 letters (uraian). */
  description: string;
  /** How many units, up to 999999999.999 (volume). */
  quantity: string;
  /** Who pays it (sumber dana). */
  source: FundingSource;
  /** Of what, up to 50 letters: person, sack, m³ (satuan). */
  unit: string;
  /** The price of one unit (harga satuan). */
  unitPrice: string;
};

/** How capable a Karang Taruna is, from the least to the most (klasifikasi). */
export type Classification =
  /** Developing (berkembang). */
  | 'BERKEMBANG'
  /** Advanced (maju). */
  | 'MAJU'
  /** A model for others (percontohan). */
  | 'PERCONTOHAN'
  /** Growing (tumbuh). */
  | 'TUMBUH';

/** A new proposal, as a draft (proposal baru). */
export type CreateProposalInput = {
  /** Uploaded files, up to 20 (lampiran). */
  attachmentIds?: Array<string> | null | undefined;
  /** Why it is needed, up to 10,000 letters (latar belakang). */
  background?: string | null | undefined;
  /** How many people benefit (penerima manfaat). */
  beneficiaries: number;
  /** Its budget, up to 200 lines (RAB). */
  budgetLines: Array<BudgetLineInput>;
  /** Its last day (tanggal selesai). */
  endsOn: string;
  /** What it is about (bidang). */
  focusArea: FocusArea;
  /** The group that proposes (Karang Taruna). */
  karangTarunaId: string;
  /** What will change, up to 10,000 letters (tujuan). */
  objectives?: string | null | undefined;
  /** Its first day (tanggal mulai). */
  startsOn: string;
  /** It in a few sentences, up to 2,000 letters (ringkasan). */
  summary: string;
  /** How it goes on once the money is spent, up to 10,000 letters (keberlanjutan). */
  sustainability?: string | null | undefined;
  /** Its title, up to 200 letters (judul). */
  title: string;
  /** Where it happens: 2 to 50 villages for a board above the village; the group's own when absent (lokasi). */
  villageCodes?: Array<string> | null | undefined;
};

/** What an activity is about (bidang). */
export type FocusArea =
  /** Digital. */
  | 'DIGITAL'
  /** Kebencanaan. */
  | 'DISASTER_RESPONSE'
  /** Pendidikan. */
  | 'EDUCATION'
  /** Usaha ekonomi produktif (UEP). */
  | 'ENTERPRISE'
  /** Lingkungan hidup. */
  | 'ENVIRONMENT'
  /** Kesehatan. */
  | 'HEALTH'
  /** Prasarana. */
  | 'INFRASTRUCTURE'
  /** Agama dan budaya. */
  | 'RELIGION_CULTURE'
  /** Kesejahteraan sosial. */
  | 'SOCIAL_WELFARE'
  /** Olahraga dan seni. */
  | 'SPORT_ARTS';

/** Who pays a budget line; a public or village share is claimed until a letter backs it (sumber dana). */
export type FundingSource =
  /** CSR. */
  | 'CSR'
  /** APBN. */
  | 'NATIONAL_BUDGET'
  /** Lainnya. */
  | 'OTHER'
  /** APBD provinsi. */
  | 'PROVINCIAL_BUDGET'
  /** APBD kabupaten/kota. */
  | 'REGENCY_BUDGET'
  /** Swadaya. */
  | 'SELF_FUNDED'
  /** Dana Desa; of a kelurahan, dana kelurahan. */
  | 'VILLAGE_FUND';

/** What somebody is in an organisation (peran). */
export type MembershipRole =
  /** Administrator of a company (administrator). */
  | 'ADMIN'
  /** Chair of a Karang Taruna (ketua). */
  | 'CHAIR'
  /** Member of the board of a Karang Taruna (anggota). */
  | 'MEMBER'
  /** Secretary of a Karang Taruna (sekretaris). */
  | 'SECRETARY'
  /** Staff of a company or an office (staf). */
  | 'STAFF'
  /** Treasurer of a Karang Taruna (bendahara). */
  | 'TREASURER';

/** Where a proposal stands (status proposal). */
export type ProposalStatus =
  /** Its report was accepted (selesai). */
  | 'CLOSED'
  /** Being written; its group alone sees it (konsep). */
  | 'DRAFT'
  /** All that it asks of CSR is approved (terdanai). */
  | 'FUNDED'
  /** The office has rejected it (ditolak). */
  | 'REJECTED'
  /** Its report waits for the office (dilaporkan). */
  | 'REPORTED'
  /** The office asks for changes (dikembalikan). */
  | 'RETURNED'
  /** The first support has arrived (berjalan). */
  | 'RUNNING'
  /** Waits for the office (diajukan). */
  | 'SUBMITTED'
  /** Verified; seeks funds (terverifikasi). */
  | 'VERIFIED'
  /** Its group has withdrawn it (ditarik). */
  | 'WITHDRAWN';

/** The four levels of regions (tingkat wilayah). */
export type RegionLevel =
  /** Kecamatan. */
  | 'DISTRICT'
  /** Provinsi. */
  | 'PROVINCE'
  /** Kabupaten or kota. */
  | 'REGENCY'
  /** Desa or kelurahan. */
  | 'VILLAGE';

/** What is to be uploaded (berkas yang akan diunggah). */
export type RequestUploadInput = {
  /** Its exact size in bytes, at most 10,000,000 (ukuran). */
  byteSize: number;
  /** Its media type: application/pdf, image/jpeg, image/png or image/webp (jenis berkas). */
  mediaType: string;
  /** Its name, 1 to 200 letters (nama berkas). */
  name: string;
};

/** Changes to a proposal (perubahan proposal). Absent or null fields stay as they are; `budgetLines` and `attachmentIds` replace them all. `version` is the one that was read. */
export type ReviseProposalInput = {
  /** All of its files, up to 20 (lampiran). */
  attachmentIds?: Array<string> | null | undefined;
  /** Why it is needed, up to 10,000 letters (latar belakang). */
  background?: string | null | undefined;
  /** How many people benefit (penerima manfaat). */
  beneficiaries?: number | null | undefined;
  /** Its whole budget, up to 200 lines (RAB). */
  budgetLines?: Array<BudgetLineInput> | null | undefined;
  /** Its last day (tanggal selesai). */
  endsOn?: string | null | undefined;
  /** What it is about (bidang). */
  focusArea?: FocusArea | null | undefined;
  /** The proposal (proposal). */
  id: string;
  /** What will change, up to 10,000 letters (tujuan). */
  objectives?: string | null | undefined;
  /** Its first day (tanggal mulai). */
  startsOn?: string | null | undefined;
  /** It in a few sentences, up to 2,000 letters (ringkasan). */
  summary?: string | null | undefined;
  /** How it goes on once the money is spent, up to 10,000 letters (keberlanjutan). */
  sustainability?: string | null | undefined;
  /** Its title, up to 200 letters (judul). */
  title?: string | null | undefined;
  /** The version that was read (versi). */
  version: number;
  /** Where it happens: 2 to 50 villages for a board above the village (lokasi). */
  villageCodes?: Array<string> | null | undefined;
};

/** `login`: a username, or a confirmed email (masuk). */
export type SignInInput = {
  /** A username, or a confirmed email (nama pengguna atau surel). */
  login: string;
  /** The password (kata sandi). */
  password: string;
};

/** A new account (akun baru). `username`: 4 to 30 of a-z, 0-9 and dots; made from the name when absent. */
export type SignUpInput = {
  /** An email address, for those who have one (surel). */
  email?: string | null | undefined;
  /** The name that others read (nama). */
  name: string;
  /** 8 to 1,000 characters (kata sandi). */
  password: string;
  /** What to sign in with; made from the name when absent (nama pengguna). */
  username?: string | null | undefined;
};

/** Hands a proposal to the office (proposal diajukan). */
export type SubmitProposalInput = {
  /** The proposal (proposal). */
  id: string;
};

/** How far the check by the social services has come (status pemeriksaan). */
export type VerificationStatus =
  /** Waits for the office (menunggu pemeriksaan). */
  | 'PENDING'
  /** Not accepted; the reason says why (ditolak). */
  | 'REJECTED'
  /** Stopped for a while (dihentikan sementara). */
  | 'SUSPENDED'
  /** Checked and found right (terverifikasi). */
  | 'VERIFIED';

type Refusal_BelowCommitted_Fragment = { __typename: 'BelowCommitted', committed: string, message: string };

type Refusal_ConflictOfInterest_Fragment = { __typename: 'ConflictOfInterest', message: string };

type Refusal_InvalidCredentials_Fragment = { __typename: 'InvalidCredentials', message: string };

type Refusal_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> };

type Refusal_MatchAmountExceeded_Fragment = { __typename: 'MatchAmountExceeded', remaining: string, message: string };

type Refusal_NibTaken_Fragment = { __typename: 'NibTaken', message: string };

type Refusal_NotEligible_Fragment = { __typename: 'NotEligible', message: string, reasons: Array<{ code: string, message: string }> };

type Refusal_NotReady_Fragment = { __typename: 'NotReady', message: string, missing: Array<{ code: string, message: string }> };

type Refusal_NotVerified_Fragment = { __typename: 'NotVerified', message: string };

type Refusal_ProgramBudgetExceeded_Fragment = { __typename: 'ProgramBudgetExceeded', available: string, message: string };

type Refusal_ProposalNeedExceeded_Fragment = { __typename: 'ProposalNeedExceeded', remaining: string, message: string };

type Refusal_ProvinceMustDecide_Fragment = { __typename: 'ProvinceMustDecide', message: string, office: { id: string, name: string } | null };

type Refusal_RegionTaken_Fragment = { __typename: 'RegionTaken', message: string };

type Refusal_StaleVersion_Fragment = { __typename: 'StaleVersion', currentVersion: number, message: string };

type Refusal_TooManyAttempts_Fragment = { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string };

type Refusal_UsernameTaken_Fragment = { __typename: 'UsernameTaken', message: string };

type Refusal_WrongState_Fragment = { __typename: 'WrongState', status: string, message: string };

export type RefusalFragment =
  | Refusal_BelowCommitted_Fragment
  | Refusal_ConflictOfInterest_Fragment
  | Refusal_InvalidCredentials_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_MatchAmountExceeded_Fragment
  | Refusal_NibTaken_Fragment
  | Refusal_NotEligible_Fragment
  | Refusal_NotReady_Fragment
  | Refusal_NotVerified_Fragment
  | Refusal_ProgramBudgetExceeded_Fragment
  | Refusal_ProposalNeedExceeded_Fragment
  | Refusal_ProvinceMustDecide_Fragment
  | Refusal_RegionTaken_Fragment
  | Refusal_StaleVersion_Fragment
  | Refusal_TooManyAttempts_Fragment
  | Refusal_UsernameTaken_Fragment
  | Refusal_WrongState_Fragment
;

export type RegionsBelowQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type RegionsBelowQuery = { region: { children: { nodes: Array<{ code: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesQuery = { regions: { nodes: Array<{ code: string, name: string }> } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { id: string, name: string, username: string, memberships: Array<{ role: MembershipRole, organisation:
        | { __typename: 'Company', id: string, name: string, companyStatus: VerificationStatus }
        | { __typename: 'KarangTaruna', id: string, name: string, groupStatus: VerificationStatus, region: { id: string, code: string, name: string } }
        | { __typename: 'Office', id: string, name: string, region: { id: string, code: string, name: string, level: RegionLevel } }
       }>, worklist: { totalCount: number } } | null };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { requestUpload:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RequestUploadSuccess', upload: { fileId: string, url: string } }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidCredentials', message: string }
    | { __typename: 'SignInSuccess', viewer: { id: string } }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
   };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'SignUpSuccess', viewer: { id: string, username: string } }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
    | { __typename: 'UsernameTaken', message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type ProposalWritingFragment = { id: string, version: number, status: ProposalStatus, title: string, summary: string, focusArea: FocusArea, background: string, objectives: string, sustainability: string, beneficiaries: number, startsOn: string, endsOn: string, statusReason: string | null, villages: Array<{ code: string, name: string }>, budgetLines: Array<{ description: string, quantity: string, unit: string, unitPrice: string, source: FundingSource }>, attachments: Array<{ id: string, name: string, byteSize: number }>, readiness: Array<{ code: string, message: string }> };

export type ProposalEditorQueryVariables = Exact<{
  id: string;
}>;


export type ProposalEditorQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal', id: string, version: number, status: ProposalStatus, title: string, summary: string, focusArea: FocusArea, background: string, objectives: string, sustainability: string, beneficiaries: number, startsOn: string, endsOn: string, statusReason: string | null, karangTaruna: { id: string, name: string, termEndsOn: string, region: { code: string, name: string } }, villages: Array<{ code: string, name: string }>, budgetLines: Array<{ description: string, quantity: string, unit: string, unitPrice: string, source: FundingSource }>, attachments: Array<{ id: string, name: string, byteSize: number }>, readiness: Array<{ code: string, message: string }> }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type ProposalDraftsOfGroupQueryVariables = Exact<{
  karangTarunaId: string;
}>;


export type ProposalDraftsOfGroupQuery = { proposals: { nodes: Array<{ createdAt: string, id: string, version: number, status: ProposalStatus, title: string, summary: string, focusArea: FocusArea, background: string, objectives: string, sustainability: string, beneficiaries: number, startsOn: string, endsOn: string, statusReason: string | null, villages: Array<{ code: string, name: string }>, budgetLines: Array<{ description: string, quantity: string, unit: string, unitPrice: string, source: FundingSource }>, attachments: Array<{ id: string, name: string, byteSize: number }>, readiness: Array<{ code: string, message: string }> }> } };

export type CreateProposalMutationVariables = Exact<{
  input: CreateProposalInput;
}>;


export type CreateProposalMutation = { createProposal:
    | { __typename: 'CreateProposalSuccess', proposal: { id: string, version: number, status: ProposalStatus, readiness: Array<{ code: string, message: string }> } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
   };

export type ReviseProposalMutationVariables = Exact<{
  input: ReviseProposalInput;
}>;


export type ReviseProposalMutation = { reviseProposal:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ReviseProposalSuccess', proposal: { id: string, version: number, status: ProposalStatus, readiness: Array<{ code: string, message: string }> } }
    | { __typename: 'StaleVersion', currentVersion: number, message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type SubmitProposalMutationVariables = Exact<{
  input: SubmitProposalInput;
}>;


export type SubmitProposalMutation = { submitProposal:
    | { __typename: 'NotReady', message: string, missing: Array<{ code: string, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'SubmitProposalSuccess', proposal: { id: string, status: ProposalStatus } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type EquityQueryVariables = Exact<{
  within?: string | null | undefined;
  year?: number | null | undefined;
  inside: boolean;
  code: string;
}>;


export type EquityQuery = { region?: { id: string, code: string, name: string, level: RegionLevel, ancestors: Array<{ id: string, code: string, name: string }> } | null, statistics: { karangTarunas: number, villages: number, villagesWithoutGroup: number, neverFunded: number, disbursed: string, byRegion: Array<{ karangTarunas: number, villages: number, villagesWithoutGroup: number, neverFunded: number, committed: string, disbursed: string, region: { id: string, code: string, name: string, level: RegionLevel } }> }, proposals: { totalCount: number, nodes: Array<{ id: string, title: string, remaining: string, karangTaruna: { id: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }> } };

export type EquityVillagesQueryVariables = Exact<{
  within: string;
}>;


export type EquityVillagesQuery = { statistics: { byVillage: Array<{ received: string, region: { id: string, code: string, name: string }, karangTaruna: { id: string } | null }> } };

export type HomeQueryVariables = Exact<{
  year: number;
}>;


export type HomeQuery = { statistics: { karangTarunas: number, openPrograms: number, proposalsSeekingFunds: number, requested: string, committed: string, disbursed: string, beneficiariesReached: number, byRegion: Array<{ karangTarunas: number, committed: string, region: { id: string, code: string, name: string } }> }, proposals: { totalCount: number, nodes: Array<{ id: string, title: string, focusArea: FocusArea, status: ProposalStatus, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }> } };

export type ProposalRowFragment = { id: string, title: string, focusArea: FocusArea, status: ProposalStatus, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } };

export type RegionPageQueryVariables = Exact<{
  code: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionPageQuery = { region: { id: string, code: string, name: string, level: RegionLevel, ancestors: Array<{ id: string, code: string, name: string }>, karangTaruna: { id: string, name: string, classification: Classification | null, termEndsOn: string } | null, children: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, karangTaruna: { id: string, name: string, classification: Classification | null } | null }> } } | null };

export type RegionFiguresQueryVariables = Exact<{
  within: string;
}>;


export type RegionFiguresQuery = { statistics: { karangTarunas: number, villages: number, villagesWithoutGroup: number, neverFunded: number, proposalsSeekingFunds: number, openPrograms: number, requested: string, committed: string, disbursed: string, beneficiariesReached: number }, proposals: { totalCount: number, nodes: Array<{ id: string, title: string, focusArea: FocusArea, status: ProposalStatus, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }> } };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotEligible"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BelowCommitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgramBudgetExceeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalNeedExceeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchAmountExceeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvinceMustDecide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ProposalWritingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalWriting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"focusArea"}},{"kind":"Field","name":{"kind":"Name","value":"background"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"sustainability"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}}]}}]} as unknown as DocumentNode<ProposalWritingFragment, unknown>;
export const ProposalRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"focusArea"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposalRowFragment, unknown>;
export const RegionsBelowDocument = {"__meta__":{"documentId":"sha256:ddf0d37ac040f9dae3b6bc27c77532048f5d122983d190c6577f2141802fc5e7"}} as unknown as DocumentNode<RegionsBelowQuery, RegionsBelowQueryVariables>;
export const ProvincesDocument = {"__meta__":{"documentId":"sha256:b068d3b9c4ca547e76e6c2452b94e19110b6a43dfa90a60e0b21edf3595e1b90"}} as unknown as DocumentNode<ProvincesQuery, ProvincesQueryVariables>;
export const ShellDocument = {"__meta__":{"documentId":"sha256:4c284ab7b5fe338e806f98a2eadbb7dfb453639d9f22db957ead278415c944b3"}} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const RequestUploadDocument = {"__meta__":{"documentId":"sha256:1a854bbe67020f62e9b20559cff49108be0dcc992206021d20ea26b58581a97a"}} as unknown as DocumentNode<RequestUploadMutation, RequestUploadMutationVariables>;
export const SignInDocument = {"__meta__":{"documentId":"sha256:dc666ef674716b2267f721f7eb042b0063d2a0a8dd48a96e76215a77209cb2b0"}} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignUpDocument = {"__meta__":{"documentId":"sha256:1a029efe72e12d80b24650e9553297247503fc09982f52ec9b2efccc5aa4a128"}} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const SignOutDocument = {"__meta__":{"documentId":"sha256:62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65"}} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ProposalEditorDocument = {"__meta__":{"documentId":"sha256:bd0e980a3d3f119b6b6eac2dc8c8562b6563f207798c9a22efb54ac3d358728d"}} as unknown as DocumentNode<ProposalEditorQuery, ProposalEditorQueryVariables>;
export const ProposalDraftsOfGroupDocument = {"__meta__":{"documentId":"sha256:6028237d0a6d9d5a36ca20d00bb94b300f0e71b0db5003b02fe1c8bc8cae6677"}} as unknown as DocumentNode<ProposalDraftsOfGroupQuery, ProposalDraftsOfGroupQueryVariables>;
export const CreateProposalDocument = {"__meta__":{"documentId":"sha256:c672c48a0ee3c81563e4bae1a619ecb32e077346dcff0b2165ccd91c8ea8ea3c"}} as unknown as DocumentNode<CreateProposalMutation, CreateProposalMutationVariables>;
export const ReviseProposalDocument = {"__meta__":{"documentId":"sha256:93d31dad49b759213e1d393e7c1c4d4d59800ce8a7b5f5186fcf4b0c83c079f0"}} as unknown as DocumentNode<ReviseProposalMutation, ReviseProposalMutationVariables>;
export const SubmitProposalDocument = {"__meta__":{"documentId":"sha256:e31e320c22f7211262f328036ce7259f221080428f96669865f296387d025fcd"}} as unknown as DocumentNode<SubmitProposalMutation, SubmitProposalMutationVariables>;
export const EquityDocument = {"__meta__":{"documentId":"sha256:628e6152bf6d8b0bd6f4f2cd09f331e007187863b4d36f292afb5c972f1a9767"}} as unknown as DocumentNode<EquityQuery, EquityQueryVariables>;
export const EquityVillagesDocument = {"__meta__":{"documentId":"sha256:f7ed3621b5def1ad07e7e3bcfd42548e67cad3a933bac138c871643f73010188"}} as unknown as DocumentNode<EquityVillagesQuery, EquityVillagesQueryVariables>;
export const HomeDocument = {"__meta__":{"documentId":"sha256:940898485da9325b6158e422308bc744d84574c3441e5b622e13873f693133e8"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const RegionPageDocument = {"__meta__":{"documentId":"sha256:6c6d95cc3a2003688e0dd6700dfad606162290f8b263c18657fb0a975bb5ea95"}} as unknown as DocumentNode<RegionPageQuery, RegionPageQueryVariables>;
export const RegionFiguresDocument = {"__meta__":{"documentId":"sha256:6e20c48537ed0083f8028cba1f7722fe32adbd9aa1d342d9c1c7f3494304fa2c"}} as unknown as DocumentNode<RegionFiguresQuery, RegionFiguresQueryVariables>;