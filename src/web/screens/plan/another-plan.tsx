import { LinkButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { newPlanHref } from './plan-values.ts';

type Planned = { readonly id: string; readonly company: { readonly id: string }; readonly forum: { readonly id: string } | null };

/** To the form with this plan's rules and programmes, to be changed. */
export function AnotherPlan({ plan }: { plan: Planned }) {
  const { t } = useWords();
  return (
    <LinkButton small href={newPlanHref(plan.company, plan.forum, plan)}>
      {t('Buat rencana lain')}
    </LinkButton>
  );
}
