import { Args, ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { BothWaysPaging, connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, type Exposes, OfEntity, Relation, Rows, Through } from '../../api/declare.ts';
import { Node } from '../../api/node.ts';
import { Items, Matches, Words } from '../../api/rules.ts';
import { RegionCodeScalar } from '../../api/scalars.ts';
import { Marked, MarksArgs, TextMarkType } from '../../api/text-mark.ts';
import { OfficeType } from '../identity/office-graphql.ts';
import { VERIFICATION_STATUSES, type VerificationStatus } from '../karang-taruna/karang-taruna.ts';
import { VerificationStatusEnum } from '../karang-taruna/karang-taruna-graphql.ts';
import { CsrProgramConnection } from '../program/program-graphql.ts';
import { programList } from '../program/programs.ts';
import { RegionType } from '../region/region-graphql.ts';
import { Company } from './company.ts';

const MOST_REGIONS = 100;

@ObjectType('Company', { implements: Node, description: 'A business that gives, verified by the social services (perusahaan).' })
@OfEntity(() => Company)
export class CompanyType extends Node implements Exposes<Company, 'id' | 'name' | 'nib' | 'industry' | 'status' | 'statusReason'> {
  @Field(() => String, { description: 'Its name (nama).' })
  name!: string;

  @Field(() => [TextMarkType], { description: 'Where words that are looked for stand in its name (bagian nama yang dicari).' })
  @Marked('name')
  nameMarks(@Args(() => MarksArgs) _args: MarksArgs): unknown {
    return declared();
  }

  @Field(() => String, { description: 'Its business number, 13 digits (NIB).' })
  nib!: string;

  @Field(() => String, { description: 'What it does (bidang usaha).' })
  industry!: string;

  @Field(() => RegionType, { description: 'The kabupaten or kota where its seat is, or a place in it (domisili).' })
  @Relation('domicile')
  domicile!: RegionType;

  @Field(() => [RegionType], { description: 'Where its plants and people are (wilayah operasi).' })
  @Rows(MOST_REGIONS)
  @Through('operatingRegions')
  operatingRegions!: RegionType[];

  @Field(() => VerificationStatusEnum, { description: 'Whether an office has verified it (status pemeriksaan).' })
  status!: VerificationStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is in this state; for its members and the offices that may verify it, null for others (alasan).',
  })
  statusReason!: string | null;

  @Field(() => OfficeType, { nullable: true, description: 'The office that verified it; null before (diverifikasi oleh).' })
  @Relation('verifiedBy')
  verifiedBy!: OfficeType | null;

  @Field(() => CsrProgramConnection, { description: 'Its calls, the newest first (program TJSL).' })
  @Connection((_args, viewer) => ({ ...programList(viewer, {}), of: 'company' }))
  programs(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }
}

export const CompanyConnection = connectionOf('Company', () => CompanyType, 'perusahaan');

@InputType('CompanyFilter', { description: 'Which companies a list shows; every condition narrows it (saringan).' })
export class CompanyFilter {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only those with their seat or a plant in this region (wilayah).' })
  within?: string | null;

  @Field(() => [VerificationStatusEnum], { nullable: true, description: 'Only in one of these states (status).' })
  @Items(VERIFICATION_STATUSES.length)
  status?: VerificationStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name (cari nama).' })
  @Words(200, 0)
  search?: string | null;
}

@ArgsType()
export class CompaniesArgs extends BothWaysPaging {
  @Field(() => CompanyFilter, { nullable: true, description: 'Which companies; all that may be seen when absent (saringan).' })
  filter?: CompanyFilter | null;
}

/** Regions that a company can name as its own. */

@InputType('RegisterCompanyInput', { description: 'A company, for an office to verify (pendaftaran perusahaan).' })
export class RegisterCompanyInput {
  @Field(() => String, { description: 'Its name (nama).' })
  @Words(200)
  name!: string;

  @Field(() => String, { description: 'Its business number, 13 digits (NIB).' })
  @Matches(/^\d{13}$/, { id: 'NIB terdiri dari 13 angka.', en: 'A NIB has 13 digits.' })
  nib!: string;

  @Field(() => String, { description: 'What it does (bidang usaha).' })
  @Words(200)
  industry!: string;

  @Field(() => RegionCodeScalar, { description: 'The kabupaten or kota where its seat is, or a place in it (domisili).' })
  domicileCode!: string;

  @Field(() => [RegionCodeScalar], { description: 'Where its plants and people are, 1 to 100 regions (wilayah operasi).' })
  @Items(MOST_REGIONS, 1)
  operatingRegionCodes!: string[];
}

@InputType('VerifyCompanyInput', { description: 'The company that the office has found right (verifikasi perusahaan).' })
export class VerifyCompanyInput {
  @Field(() => ID, { description: 'The company (perusahaan).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the office adds (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('RejectCompanyInput', { description: 'The company that the office does not accept, and why (penolakan perusahaan).' })
export class RejectCompanyInput {
  @Field(() => ID, { description: 'The company (perusahaan).' })
  id!: string;

  @Field(() => String, { description: 'Why, for its members to read (alasan).' })
  @Words(2000)
  reason!: string;
}
