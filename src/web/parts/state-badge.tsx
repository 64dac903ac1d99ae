import { STATES, type State } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Badge } from './badge.tsx';

type Kind = keyof typeof STATES;

/** `<StateBadge of="proposal" status={proposal.status} />` */
export function StateBadge<Of extends Kind>({ of, status }: { of: Of; status: keyof (typeof STATES)[Of] }) {
  const { t } = useWords();
  const { word, tone, icon } = STATES[of][status] as State;
  return (
    <Badge tone={tone} icon={icon}>
      {t(word)}
    </Badge>
  );
}
