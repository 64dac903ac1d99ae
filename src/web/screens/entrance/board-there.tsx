import { useQuery } from '../../data/use-query.ts';
import { BoardAtDocument } from '../../generated/graphql.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { rich } from '../../words/rich.tsx';
import { useWords } from '../../words/words.ts';

/** Says that a region has its verified board already, and the way into it. */
export function BoardThere({ code }: { code: string }) {
  const { t } = useWords();
  const board = useQuery(BoardAtDocument, { code }).data?.region?.karangTaruna;
  if (!board) return null;
  return (
    <Notice tone="waiting" icon="users" live>
      <p>
        {rich(
          t('Di sini sudah ada <b>{nama}</b>, terverifikasi. Satu wilayah satu Karang Taruna: minta bergabung, atau hubungi Dinsos.', { nama: board.name }),
        )}
      </p>
      <p>
        <LinkButton small href={`/gabung?pilih=${board.id}`}>
          {t('Minta bergabung')}
        </LinkButton>
      </p>
    </Notice>
  );
}
