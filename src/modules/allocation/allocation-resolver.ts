import { Arg, Args, Ctx, FieldResolver, Float, Mutation, Resolver, Root } from 'type-graphql';
import { ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, Rows } from '../../api/declare.ts';
import { present } from '../../api/result.ts';
import { RupiahScalar } from '../../api/scalars.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { ForumType } from '../forum/forum-graphql.ts';
import { MOST_KABUPATEN, MOST_PROVINCES } from '../region/region.ts';
import { AllocationAwardType, AllocationPlanConnection, AllocationPlanType } from './allocation-graphql.ts';
import { CancelAllocationInput, OfferAllocationInput, RemoveAllocationInput, StartAllocationInput } from './allocation-inputs.ts';
import { plansOfCompany, plansOfForum } from './allocation-lists.ts';
import type { AllocationAward, AllocationPlan } from './allocation-plan.ts';
import { CancelAllocationResult, OfferAllocationResult, RemoveAllocationResult, StartAllocationResult } from './allocation-results.ts';
import { cancelAllocation } from './cancel-plan.ts';
import { explanationOf } from './explain.ts';
import {
  AllocationCapType,
  AllocationConflictType,
  AllocationCostType,
  AllocationShareType,
  AllocationTenthMoreType,
  AllocationWorthType,
} from './findings-graphql.ts';
import { offerAllocation } from './offer-plan.ts';
import { rulesOf } from './problem.ts';
import { removeAllocation } from './remove-plan.ts';
import { sharesOf } from './shares.ts';
import { startAllocation } from './start-plan.ts';

@Resolver(() => CompanyType)
export class CompanyPlansResolver {
  @FieldResolver(() => AllocationPlanConnection, {
    description: 'Its plans of how to share out budgets, the newest first; for its members, empty for others (rencana alokasi).',
  })
  @Connection(() => plansOfCompany)
  allocationPlans(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }
}

@Resolver(() => ForumType)
export class ForumPlansResolver {
  @FieldResolver(() => AllocationPlanConnection, {
    description:
      "Its plans of how to share out its members' budgets, the newest first; for people of its member companies, empty for others (rencana bersama).",
  })
  @Connection(() => plansOfForum)
  allocationPlans(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }
}

@Resolver(() => AllocationAwardType)
export class AllocationAwardResolver {
  @FieldResolver(() => Float, { description: 'The score of the pair when the plan was made, of 100, with one decimal (skor).' })
  score(@Root() { score }: Row<AllocationAward>): number {
    return score / 10;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why no offer could be made of it when that was last tried, in the request's language (alasan ditolak).",
  })
  refusal(@Root() { refusal }: Row<AllocationAward>, @Ctx() { locale }: Context): string | null {
    return refusal?.[locale] ?? null;
  }
}

@Resolver(() => AllocationPlanType)
export class AllocationResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description: 'How much better a plan could be at most, in percent of the bound; null where there is none (selisih).',
  })
  gap(@Root() { value, bound, status }: Row<AllocationPlan>): number | null {
    if (status !== 'FOUND' || value == null || !bound) return null;
    // Rounded up: what is promised is kept.
    return Number(((bound - value) * 1_000_000n + bound - 1n) / bound) / 10_000;
  }

  @FieldResolver(() => AllocationWorthType, {
    nullable: true,
    description: 'The plan of whoever always takes the best next; null where that keeps not all rules (rencana serakah).',
  })
  greedy(@Root() { greedyValue, greedyGiven }: Row<AllocationPlan>): AllocationWorthType | null {
    return greedyValue == null || greedyGiven == null ? null : { value: greedyValue, given: greedyGiven };
  }

  @FieldResolver(() => [AllocationCostType], { description: 'What each of its rules costs, found by planning without it (harga tiap aturan).' })
  costs(@Root() { findings }: Row<AllocationPlan>): AllocationCostType[] {
    return (findings?.costs ?? []).map(({ rule, value }) => ({ rule, value: BigInt(value) }));
  }

  @FieldResolver(() => [AllocationCapType], { description: 'The kabupaten whose caps cost most, at most 10 (batas yang paling mengikat).' })
  @Rows(10)
  bindingCaps(@Root() { findings }: Row<AllocationPlan>): object[] {
    return (findings?.perMillion.caps ?? []).map(({ regionCode, value }) => ({ regionCode, perMillion: BigInt(value) }));
  }

  @FieldResolver(() => RupiahScalar, {
    description: 'What a million rupiah less of the TUMBUH floor would be worth, in rupiah of full score (harga sejuta lantai TUMBUH).',
  })
  tumbuhPerMillion(@Root() { findings }: Row<AllocationPlan>): bigint {
    return BigInt(findings?.perMillion.tumbuhFloor ?? 0);
  }

  @FieldResolver(() => RupiahScalar, {
    description:
      'What a million rupiah less of the floor for those never funded would be worth, in rupiah of full score (harga sejuta lantai yang belum didanai).',
  })
  neverFundedPerMillion(@Root() { findings }: Row<AllocationPlan>): bigint {
    return BigInt(findings?.perMillion.neverFundedFloor ?? 0);
  }

  @FieldResolver(() => AllocationTenthMoreType, {
    nullable: true,
    description: 'What a tenth more of every budget would change; null where that was not found out (anggaran naik sepuluh persen).',
  })
  tenthMore(@Root() { findings }: Row<AllocationPlan>): AllocationTenthMoreType | null {
    const more = findings?.tenthMore;
    return more ? { value: BigInt(more.value), bound: BigInt(more.bound), given: BigInt(more.given), proposals: more.proposals } : null;
  }

  @FieldResolver(() => AllocationConflictType, {
    nullable: true,
    description: 'Why there is none, where the rules cannot be kept together (mengapa tidak ada rencana).',
  })
  conflict(@Root() { conflict, givable, whole, kabupatenShare, tumbuhShare, neverFundedShare }: Row<AllocationPlan>): object | null {
    if (!conflict || givable == null) return null;
    const { kabupatenCap, tumbuhFloor, neverFundedFloor } = rulesOf({ whole, kabupatenShare: kabupatenShare ?? null, tumbuhShare, neverFundedShare }, givable);
    const asked = {
      kabupatenCap: kabupatenCap === null ? null : BigInt(kabupatenCap),
      tumbuhFloor: BigInt(tumbuhFloor),
      neverFundedFloor: BigInt(neverFundedFloor),
      givable,
    };
    return { rules: conflict.rules, text: explanationOf(conflict, asked) };
  }

  @FieldResolver(() => [AllocationShareType], {
    description:
      'What each kabupaten receives, the most first, and each province what its own board does in several of them; at most 552 (bagian tiap kabupaten).',
  })
  @Rows(MOST_KABUPATEN + MOST_PROVINCES)
  shares(@Root() plan: Row<AllocationPlan>, @Ctx() { reads }: Context): Promise<object[]> {
    return sharesOf(reads, plan.id);
  }

  @Mutation(() => StartAllocationResult, {
    description:
      "Asks for the best use of several programmes' budgets together; it is made in the background, within about a minute (meminta rencana). By a member of their company.",
  })
  startAllocation(@Arg('input', () => StartAllocationInput, { description: 'What to plan (permintaan).' }) input: StartAllocationInput, @Ctx() ctx: Context) {
    return present('StartAllocation', 'plan', startAllocation(ctx, input));
  }

  @Mutation(() => CancelAllocationResult, { description: 'Stops a plan that waits or is being made (membatalkan rencana). By a member of its company.' })
  cancelAllocation(@Arg('input', () => CancelAllocationInput, { description: 'Which plan (rencana).' }) input: CancelAllocationInput, @Ctx() ctx: Context) {
    return present('CancelAllocation', 'plan', cancelAllocation(ctx, input));
  }

  @Mutation(() => RemoveAllocationResult, {
    description: 'Removes a plan that is not just being made; offers that were made of it stay (menghapus rencana). By a member of its company.',
  })
  removeAllocation(@Arg('input', () => RemoveAllocationInput, { description: 'Which plan (rencana).' }) input: RemoveAllocationInput, @Ctx() ctx: Context) {
    return present('RemoveAllocation', 'company', removeAllocation(ctx, input));
  }

  @Mutation(() => OfferAllocationResult, {
    description:
      'Makes offers of awards, each by the rules as they are now; of what could not be offered, the award says why (menawarkan isi rencana). By a member of its company.',
  })
  offerAllocation(@Arg('input', () => OfferAllocationInput, { description: 'Which awards (pemberian).' }) input: OfferAllocationInput, @Ctx() ctx: Context) {
    return present('OfferAllocation', 'plan', offerAllocation(ctx, input));
  }
}
