import { useQuery } from '../../data/use-query.ts';
import { type SubjectClaimFragment, SubjectClaimsDocument, SubjectKarangTarunaDocument, type SubjectKarangTarunaQuery } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { Notice } from '../../parts/notice.tsx';
import { daysLater } from '../../words/dates.ts';
import { placeName } from '../../words/place.ts';
import { rich } from '../../words/rich.tsx';
import { REGION_LEVELS, ROLES, VERIFICATION_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { Checks, Files } from './checks.tsx';
import { subjectKind } from './subject.ts';
import { GROUP_VERDICTS } from './verdicts.ts';

type Group = Extract<NonNullable<SubjectKarangTarunaQuery['node']>, { __typename: 'KarangTaruna' }>;

export const GROUP = subjectKind('KarangTaruna', {
  kind: 'VERIFY_KARANG_TARUNA',
  operation: SubjectKarangTarunaDocument,
  verdicts: GROUP_VERDICTS,
  show: (group, { t }, today) => ({
    title: group.name,
    lead: (
      <>
        <a href={`/wilayah/${group.region.code}`}>{placeName(group.region)}</a> · {t(REGION_LEVELS[group.region.level].word)}
      </>
    ),
    href: `/karang-taruna/${group.id}`,
    state: VERIFICATION_STATES[group.status],
    states: VERIFICATION_STATES,
    waits: group.status === 'PENDING',
    facts: <GroupFacts group={group} today={today} />,
  }),
});

/** A term lasts five years as a rule; a longer one is worth a look. */
const TERM_DAYS = 5 * 366;

function GroupFacts({ group, today }: { group: Group; today: string }) {
  const { t, day } = useWords();
  const reading = useQuery(SubjectClaimsDocument, { code: group.region.code });
  // The list holds what lies below the region too.
  const claims = (reading.data?.karangTarunas.nodes ?? []).filter(({ region }) => region.code === group.region.code);
  const others = claims.filter(({ id }) => id !== group.id);
  const board = group.region.karangTaruna;
  const holds = board !== null && board.id !== group.id;
  return (
    <>
      {board && holds && (
        <Notice tone="problem">
          {rich(t('Wilayah ini sudah punya kelompok terverifikasi: <a>{nama}</a>.', { nama: board.name }), `/karang-taruna/${board.id}`)}
        </Notice>
      )}
      {others.length > 0 && (
        <Notice tone="waiting" title={t('{n} pendaftaran untuk wilayah yang sama', { n: claims.length })}>
          {t('Bandingkan SK-nya. Yang Anda terima membuat yang lain ditolak.')}
        </Notice>
      )}
      {others.length > 0 ? <Claims claims={[group, ...others]} /> : <Claim claim={group} />}
      <div class="facts-columns">
        <Checks
          title={t('Sudah diperiksa sistem')}
          checks={[
            group.termEndsOn >= today
              ? { as: 'good', said: t('SK berlaku sampai {hari}', { hari: day(group.termEndsOn) }) }
              : { as: 'bad', said: t('SK habis sejak {hari}', { hari: day(group.termEndsOn) }) },
            group.termEndsOn > daysLater(group.decreeDate, TERM_DAYS) && { as: 'bad', said: t('Masa bakti lebih dari lima tahun') },
            group.decree ? { as: 'good', said: t('SK dilampirkan') } : { as: 'bad', said: t('SK belum dilampirkan') },
            group.officers.some(({ role }) => role === 'CHAIR') ? { as: 'good', said: t('Ada ketua') } : { as: 'bad', said: t('Belum ada ketua') },
            !holds && { as: 'good', said: t('Belum ada kelompok terverifikasi di sini') },
          ]}
        />
        <section>
          <h3>{t('Potensi')}</h3>
          <p>{group.potentials.join(', ') || <span class="muted">{t('tidak ada')}</span>}</p>
        </section>
      </div>
      {group.description && (
        <section>
          <h3>{t('Tentang kelompok')}</h3>
          <p class="prose">{group.description}</p>
        </section>
      )}
    </>
  );
}

function Claim({ claim }: { claim: SubjectClaimFragment }) {
  const { t, day } = useWords();
  return (
    <section class="card stack">
      <h3>{t('SK pengukuhan')}</h3>
      <Definition
        of={[
          [t('Nomor'), claim.decreeNumber],
          [t('Tanggal'), day(claim.decreeDate)],
          [t('Masa bakti sampai'), day(claim.termEndsOn)],
          [t('Berkas'), <Files key="sk" files={[claim.decree]} none={t('tidak ada')} />],
          [t('Pengurus'), <Officers key="pengurus" claim={claim} />],
          claim.members && [t('Didaftarkan oleh'), claim.members.map(({ name }) => name).join(', ')],
        ]}
      />
    </section>
  );
}

/** Several claims on one region, a column each. */
function Claims({ claims }: { claims: readonly SubjectClaimFragment[] }) {
  const { t, day } = useWords();
  const rows = [
    [t('Nomor SK'), (claim: SubjectClaimFragment) => claim.decreeNumber],
    [t('Tanggal SK'), (claim: SubjectClaimFragment) => day(claim.decreeDate)],
    [t('Masa bakti sampai'), (claim: SubjectClaimFragment) => day(claim.termEndsOn)],
    [t('Berkas SK'), (claim: SubjectClaimFragment) => <Files files={[claim.decree]} none={t('tidak ada')} />],
    [t('Pengurus'), (claim: SubjectClaimFragment) => <Officers claim={claim} />],
    [t('Didaftarkan oleh'), (claim: SubjectClaimFragment) => claim.members?.map(({ name }) => name).join(', ')],
  ] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class="card scroll-x" tabIndex={0} aria-label={t('Pendaftaran berdampingan')}>
      <table class="claims">
        <caption class="visually-hidden">{t('Pendaftaran berdampingan')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Yang dibandingkan')}</th>
            {claims.map(({ id, name }, i) => (
              <th key={id} scope="col">
                {i === 0 ? name : <a href={`/antrean?pilih=${id}`}>{name}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([word, said]) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              {claims.map((claim) => (
                <td key={claim.id}>{said(claim)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Officers({ claim }: { claim: SubjectClaimFragment }) {
  const { t } = useWords();
  return (
    <ul>
      {claim.officers.map(({ name, role }, i) => (
        <li key={i}>{t('{nama}, {jabatan}', { nama: name, jabatan: t(ROLES[role].word).toLowerCase() })}</li>
      ))}
    </ul>
  );
}
