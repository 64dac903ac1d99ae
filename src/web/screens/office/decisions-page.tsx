import { useLocation } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { OfficeDecisionsDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { addressOf } from '../../parts/filter-form.tsx';
import { SearchField } from '../../parts/form/search-field.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { becameOf, DECIDED, type Decided, subjectOf } from './decision-words.ts';
import './decisions.css';

/** Who in this office decided what, and why. */
export default function DecisionsPage() {
  const { t } = useWords();
  const me = useMe();
  usePage({ title: t('Keputusan'), private: true });
  const { query } = useLocation();
  const office = me.offices.find(({ id }) => id === query.kantor) ?? me.offices[0];
  return (
    <div class="wrap page">
      <div class="stack">
        <h1>{t('Keputusan')}</h1>
        {office ? (
          <Decisions key={office.id} office={office} several={me.offices.length > 1} />
        ) : (
          <Empty title={t('Halaman ini untuk Dinas Sosial')} action={<LinkButton href="/beranda">{t('Ke beranda')}</LinkButton>}>
            {t('Yang menunggu Anda ada di beranda.')}
          </Empty>
        )}
      </div>
    </div>
  );
}

/** Longer than any title of ours. */
const LONGEST_SEARCH = 200;

function Decisions({ office, several }: { office: { id: string; name: string; region: { code: string } }; several: boolean }) {
  const { t } = useWords();
  const { query, route } = useLocation();
  const { jenis = '' } = query;
  const cari = (query.cari ?? '').trim().slice(0, LONGEST_SEARCH);
  const about = DECIDED.find(({ name }) => name === jenis)?.about;
  const pages = usePages(OfficeDecisionsDocument, { id: office.id, filter: { about: about ? [...about] : null, search: cari || null } }, ({ node }) =>
    node?.__typename === 'Office' ? node.decisions : undefined,
  );
  const narrowed = Boolean(about || cari);
  const kept: Record<string, string> = { ...(several && { kantor: office.id }), ...(cari && { cari }) };
  const chip = (name: string) => `/keputusan?${new URLSearchParams(name ? { ...kept, jenis: name } : kept)}`;
  return (
    <>
      <form
        class="row decisions-filter"
        method="get"
        action="/keputusan"
        onSubmit={(event) => {
          event.preventDefault();
          route(addressOf('/keputusan', new FormData(event.currentTarget)));
        }}
      >
        {several && <input type="hidden" name="kantor" value={office.id} />}
        {about && <input type="hidden" name="jenis" value={jenis} />}
        <SearchField label={t('Cari keputusan')} name="cari" value={cari} />
        <Button type="submit">{t('Tampilkan')}</Button>
      </form>
      <ChoiceChips
        label={t('Jenis keputusan')}
        chips={[
          { word: t('Semua'), href: chip(''), current: !about },
          ...DECIDED.map(({ name, word }) => ({ word: t(word), href: chip(name), current: name === jenis })),
        ]}
      />
      <Load of={pages} skeleton={<Skeleton rows={6} />}>
        {() =>
          pages.nodes.length > 0 ? (
            <>
              <DecisionTable decisions={pages.nodes as readonly Decided[]} regionCode={office.region.code} />
              <Pager of={pages} />
            </>
          ) : narrowed ? (
            <Empty
              title={t('Tidak ada yang cocok')}
              action={<LinkButton href={several ? `/keputusan?kantor=${office.id}` : '/keputusan'}>{t('Hapus semua')}</LinkButton>}
            >
              {t('Coba kata lain, atau lihat semua keputusan.')}
            </Empty>
          ) : (
            <Empty title={t('Belum ada keputusan')} action={<LinkButton href="/antrean">{t('Ke antrean')}</LinkButton>}>
              {t('Setiap keputusan kantor tercatat di sini, dengan nama dan alasannya.')}
            </Empty>
          )
        }
      </Load>
    </>
  );
}

function DecisionTable({ decisions, regionCode }: { decisions: readonly Decided[]; regionCode: string }) {
  const words = useWords();
  const { t, dayOf, timeOf } = words;
  return (
    <section class="card">
      <table class="decisions">
        <caption class="visually-hidden">{t('Keputusan, yang terbaru di atas')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Tentang')}</th>
            <th scope="col">{t('Menjadi')}</th>
            <th scope="col">{t('Oleh')}</th>
            <th scope="col">{t('Waktu')}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => {
            const { title, of, href } = subjectOf(decision, words);
            const { word, tone, icon } = becameOf(decision, words);
            return (
              <tr key={`${decision.at}${decision.subject.id}`}>
                <th scope="row">
                  {href ? <a href={href}>{title}</a> : title}
                  {of && <small class="muted">{of}</small>}
                  {decision.reason && <q>{decision.reason}</q>}
                </th>
                <td>
                  <Badge tone={tone} icon={icon}>
                    {t(word)}
                  </Badge>
                </td>
                <td>{decision.by ?? t('oleh sistem')}</td>
                <td>
                  {dayOf(decision.at, regionCode)}, {timeOf(decision.at, regionCode)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
