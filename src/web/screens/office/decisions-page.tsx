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
import { Icon } from '../../parts/icon.tsx';
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

function Decisions({ office, several }: { office: { id: string; name: string; region: { code: string } }; several: boolean }) {
  const words = useWords();
  const { t, count } = words;
  const { query, route } = useLocation();
  const { jenis = '', oleh = '', cari = '' } = query;
  const pages = usePages(OfficeDecisionsDocument, { id: office.id }, ({ node }) => (node?.__typename === 'Office' ? node.decisions : undefined));
  const all = pages.nodes as readonly Decided[];
  const people = [...new Set(all.flatMap(({ by }) => (by ? [by] : [])))].sort((a, b) => a.localeCompare(b, 'id'));
  const types = DECIDED.find(({ name }) => name === jenis)?.types;
  const sought = cari.trim().toLowerCase();
  const shown = all.filter((decision) => {
    const { title, of = '' } = subjectOf(decision, words);
    return (
      (!types || types.includes(decision.subject.__typename)) &&
      (!oleh || decision.by === oleh) &&
      (!sought || `${title} ${of} ${decision.reason ?? ''}`.toLowerCase().includes(sought))
    );
  });
  const kept: Record<string, string> = { ...(several && { kantor: office.id }), ...(oleh && { oleh }), ...(cari && { cari }) };
  const chip = (name: string) => `/keputusan?${new URLSearchParams(name ? { ...kept, jenis: name } : kept)}`;
  return (
    <Load of={pages} skeleton={<Skeleton rows={6} />}>
      {() => (
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
            {jenis && <input type="hidden" name="jenis" value={jenis} />}
            <SearchField label={t('Cari judul, nama, atau alasan')} name="cari" value={cari} />
            <label>
              <span class="visually-hidden">{t('Diputuskan oleh')}</span>
              <span class="select">
                <select name="oleh" class="control">
                  <option value="">{t('Semua petugas')}</option>
                  {people.map((name) => (
                    <option key={name} value={name} selected={name === oleh}>
                      {name}
                    </option>
                  ))}
                </select>
                <Icon name="chevron-down" />
              </span>
            </label>
            <Button type="submit">{t('Tampilkan')}</Button>
          </form>
          <ChoiceChips
            label={t('Jenis keputusan')}
            chips={[
              { word: t('Semua'), href: chip(''), current: jenis === '' },
              ...DECIDED.map(({ name, word }) => ({ word: t(word), href: chip(name), current: name === jenis })),
            ]}
          />
          {pages.hasMore && (types || oleh || sought) && (
            <p class="muted small">{t('Disaring dari {n} keputusan terbaru. Muat halaman berikutnya untuk mencari lebih jauh.', { n: count(all.length) })}</p>
          )}
          {shown.length === 0 ? (
            <Empty
              title={all.length === 0 ? t('Belum ada keputusan') : t('Tidak ada yang cocok')}
              action={<LinkButton href="/antrean">{t('Ke antrean')}</LinkButton>}
            >
              {t('Setiap keputusan kantor tercatat di sini, dengan nama dan alasannya.')}
            </Empty>
          ) : (
            <DecisionTable decisions={shown} regionCode={office.region.code} />
          )}
          <Pager of={pages} />
        </>
      )}
    </Load>
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
