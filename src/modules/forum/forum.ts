import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { generatedLexemes, id, instant, oneOf, personId, searchIndex, words, zone } from '../../database/columns.ts';
import { audited, learnt } from '../../database/triggers.ts';
import { become, cannotBecome } from '../../kernel/lifecycle.ts';
import { type Problem, WrongState } from '../../kernel/problem.ts';
import { type Rupiah, RupiahType } from '../../kernel/rupiah.ts';
import type { Text } from '../../kernel/text.ts';
import { Company } from '../company/company.ts';
import { NotVerified } from '../identity/identity-problems.ts';
import { Office } from '../identity/office.ts';
import { VERIFICATION, VERIFICATION_STATUSES, type VerificationStatus } from '../karang-taruna/karang-taruna.ts';
import { Region } from '../region/region.ts';
import { figureOfForum } from './published.ts';

const published = (figure: Parameters<typeof figureOfForum>[1]) =>
  p
    .type(RupiahType)
    .$type<Opt<Rupiah>>()
    .persist(false)
    .lazy()
    .formula((c) => figureOfForum(String(c.id), figure));

const ForumSchema = defineEntity({
  name: 'Forum',
  tableName: 'forum',
  properties: {
    id: id('frm'),
    name: words(),
    /** A province, a kabupaten or a kota. */
    region: () => p.manyToOne(Region).joinColumn('region_code').index('forum_region_code_index'),
    zone: zone(),
    description: words().nullable(),
    /** Of what founded it, where there is such a decree. */
    decreeNumber: words().nullable(),
    /** The company in whose name it was registered: its first member. */
    foundedBy: () => p.manyToOne(Company).joinColumn('founded_by_company_id').index('forum_founded_by_company_id_index'),
    status: oneOf(VERIFICATION_STATUSES).$type<Opt<VerificationStatus>>().default('PENDING'),
    statusReason: words().nullable(),
    /** The office that verified it. */
    verifiedBy: () => p.manyToOne(Office).nullable().joinColumn('verified_by_office_id'),
    budget: published('budget'),
    committed: published('committed'),
    received: published('received'),
    searchWords: generatedLexemes('name'),
    registeredBy: personId(),
    createdAt: instant(),
  },
  checks: [{ name: 'forum_region_check', expression: '((length(region_code) <= 5))' }],
  indexes: [
    {
      name: 'forum_one_per_region',
      expression: `create unique index "forum_one_per_region" on "forum" ("region_code") where status in ('VERIFIED', 'SUSPENDED')`,
    },
    searchIndex('forum'),
  ],
  triggers: [audited({ chain: 'new.id', subject: 'Forum' }), learnt({ text: 'name', published: "new.status in ('VERIFIED', 'SUSPENDED')" })],
});

/** The businesses of one region and their secretariat. It decides nothing about proposals and holds no money. */
export class Forum extends ForumSchema.class {
  get regionCode(): Opt<string> {
    return this.region.code;
  }

  cannotBeDecided(): Problem | undefined {
    return cannotBecome(VERIFICATION, this, 'REJECTED');
  }
  verify(office: Office, note?: string | null): Problem | undefined {
    const refusal = become(VERIFICATION, this, 'VERIFIED', note, 'PENDING');
    if (!refusal) this.verifiedBy = office;
    return refusal;
  }
  reject(reason: string): Problem | undefined {
    return become(VERIFICATION, this, 'REJECTED', reason);
  }
  suspend(reason: string): Problem | undefined {
    return become(VERIFICATION, this, 'SUSPENDED', reason);
  }
  reinstate(reason: string): Problem | undefined {
    return become(VERIFICATION, this, 'VERIFIED', reason, 'SUSPENDED');
  }

  /** Why nobody can ask for a seat in its secretariat: only a verified forum has seats to give. */
  cannotBeJoined(): Problem | undefined {
    return this.status === 'VERIFIED' ? undefined : new WrongState(this.status);
  }
  /** Why nothing new begins in it. */
  mayNotAct(): Problem | undefined {
    if (this.status === 'PENDING') return new NotVerified();
    return this.status === 'VERIFIED' ? undefined : new NotVerified(STOPPED[this.status]);
  }
}
ForumSchema.setClass(Forum);

const STOPPED: Record<string, Text> = {
  REJECTED: { id: 'Pendaftaran forum ini belum diterima.', en: "This forum's registration was not accepted." },
  SUSPENDED: { id: 'Forum ini dihentikan sementara.', en: 'This forum is suspended.' },
};
