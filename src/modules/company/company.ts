import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { generatedLexemes, id, instant, oneOf, personId, searchIndex, words, zone } from '../../database/columns.ts';
import { audited, learnt } from '../../database/triggers.ts';
import { become, cannotBecome } from '../../kernel/lifecycle.ts';
import { type Problem, WrongState } from '../../kernel/problem.ts';
import type { Text } from '../../kernel/text.ts';
import { NotVerified } from '../identity/identity-problems.ts';
import { Office } from '../identity/office.ts';
import { VERIFICATION, VERIFICATION_STATUSES, type VerificationStatus } from '../karang-taruna/karang-taruna.ts';
import { Region } from '../region/region.ts';

const CompanySchema = defineEntity({
  name: 'Company',
  tableName: 'company',
  properties: {
    id: id('cmp'),
    name: words(),
    /** Nomor Induk Berusaha, 13 digits. */
    nib: words(),
    industry: words(),
    domicile: () => p.manyToOne(Region).joinColumn('domicile_code').index('company_domicile_code_index'),
    zone: zone(),
    operatingRegions: () => p.manyToMany(Region).pivotTable('company_region').joinColumn('company_id').inverseJoinColumn('region_code'),
    status: oneOf(VERIFICATION_STATUSES).$type<Opt<VerificationStatus>>().default('PENDING'),
    statusReason: words().nullable(),
    /** The office that verified it. */
    verifiedBy: () => p.manyToOne(Office).nullable().joinColumn('verified_by_office_id'),
    /** The office that rejected its NIB before: it alone decides again. */
    boundTo: () => p.manyToOne(Office).nullable().joinColumn('bound_to_office_id'),
    /** The office that rejected it. */
    rejectedBy: () => p.manyToOne(Office).nullable().joinColumn('rejected_by_office_id'),
    searchWords: generatedLexemes('name'),
    registeredBy: personId(),
    createdAt: instant(),
  },
  indexes: [
    { name: 'company_nib_once', expression: `create unique index "company_nib_once" on "company" ("nib") where status <> 'REJECTED'` },
    { name: 'company_nib_index', properties: ['nib'] },
    searchIndex('company'),
  ],
  triggers: [audited({ chain: 'new.id', subject: 'Company' }), learnt({ text: 'name', published: "new.status in ('VERIFIED', 'SUSPENDED')" })],
});

/** A business that gives. Verified by the office of its domicile, or the provincial office of a region where it operates. */
export class Company extends CompanySchema.class {
  cannotBeDecided(): Problem | undefined {
    return cannotBecome(VERIFICATION, this, 'REJECTED');
  }
  verify(office: Office, note?: string | null): Problem | undefined {
    const refusal = become(VERIFICATION, this, 'VERIFIED', note, 'PENDING');
    if (!refusal) this.verifiedBy = office;
    return refusal;
  }
  reject(office: Office, reason: string): Problem | undefined {
    const refusal = become(VERIFICATION, this, 'REJECTED', reason);
    if (!refusal) this.rejectedBy = office;
    return refusal;
  }
  suspend(reason: string): Problem | undefined {
    return become(VERIFICATION, this, 'SUSPENDED', reason);
  }
  reinstate(reason: string): Problem | undefined {
    return become(VERIFICATION, this, 'VERIFIED', reason, 'SUSPENDED');
  }

  /** Why nobody can join it: its registration was not accepted. */
  cannotBeJoined(): Problem | undefined {
    return this.status === 'REJECTED' ? new WrongState(this.status) : undefined;
  }
  /** Why it may not draft programmes: a pending company may. */
  mayNotDraft(): Problem | undefined {
    return this.status === 'REJECTED' || this.status === 'SUSPENDED' ? new NotVerified(STOPPED[this.status]) : undefined;
  }
  /** Why it may not publish or offer. */
  mayNotGive(): Problem | undefined {
    if (this.status === 'PENDING') return new NotVerified();
    return this.status === 'VERIFIED' ? undefined : new NotVerified(STOPPED[this.status]);
  }
}
CompanySchema.setClass(Company);

const STOPPED: Record<string, Text> = {
  REJECTED: { id: 'Pendaftaran perusahaan ini belum diterima.', en: "This company's registration was not accepted." },
  SUSPENDED: { id: 'Perusahaan ini dihentikan sementara.', en: 'This company is suspended.' },
};
