import { companyId, companyOf, csr, DAY, groupId, KINDS, lineId, matchId, type Proposal, programId, reportId, SETTLED, type Size } from './country.ts';
import { day, type Each, type Filling, instant, placeOf } from './filling.ts';
import { uuidAt, type Value } from './rows.ts';

const NARRATIVE = 'Kegiatan berjalan sesuai rencana. Warga ikut bekerja bakti dan hasilnya sudah dipakai.';

/** Adds up what the matches of each programme count and what each group received. */
export function matches(size: Size, each: Each, { committed, received }: { committed: Float64Array; received: Float64Array }, by: string): Filling {
  const columns =
    'id program_id proposal_id company_id karang_taruna_id region_code zone proposal_version amount support_kind status offered_by offered_at expires_on accepted_at approved_at approved_by disbursed received proposal_withdrawn';
  return {
    table: 'funding_match',
    columns,
    rows: each((p) => {
      const { code, zone } = placeOf(size, p);
      return p.matches.map((m, i) => {
        committed[m.program] = (committed[m.program] as number) + m.counted;
        received[p.group] = (received[p.group] as number) + m.received;
        const isApproved = SETTLED.has(m.status);
        const accepted = isApproved || m.status === 'ACCEPTED' ? instant(m.offeredAt + 3 * DAY) : null;
        const approved = isApproved ? instant(m.offeredAt + 6 * DAY) : null;
        return [
          matchId(p, i),
          programId(size, m.program),
          p.id,
          companyId(size, companyOf(m.program)),
          groupId(size, p.group),
          code,
          zone,
          1,
          m.amount,
          m.kind,
          m.status,
          by,
          instant(m.offeredAt),
          day(m.offeredAt + 30 * DAY),
          accepted,
          approved,
          approved && by,
          m.received,
          m.received,
          p.status === 'WITHDRAWN',
        ];
      });
    }),
  };
}

export function deliveries(each: Each, by: string): Filling[] {
  return [
    {
      table: 'agreement',
      columns: 'id funding_match_id number signed_on recorded_by created_at',
      rows: each((p) =>
        p.matches.flatMap((m, i) =>
          m.status === 'ACTIVE' || m.received
            ? [
                [
                  uuidAt(m.offeredAt + 8 * DAY, KINDS.agreement, p.n * 8 + i),
                  matchId(p, i),
                  `PKS/${p.n}/${i}`,
                  day(m.offeredAt + 8 * DAY),
                  by,
                  instant(m.offeredAt + 8 * DAY),
                ],
              ]
            : [],
        ),
      ),
    },
    {
      table: 'disbursement',
      columns: 'id funding_match_id kind amount delivered_on reference status sent_by created_at',
      rows: each((p) =>
        p.matches.flatMap((m, i) =>
          m.received
            ? [
                [
                  uuidAt(m.offeredAt + 12 * DAY, KINDS.disbursement, p.n * 8 + i),
                  matchId(p, i),
                  m.kind,
                  m.received,
                  day(m.offeredAt + 12 * DAY),
                  `TRX${p.n}`,
                  'RECEIVED',
                  by,
                  instant(m.offeredAt + 12 * DAY),
                ],
              ]
            : [],
        ),
      ),
    },
  ];
}

export function reports(size: Size, each: Each, by: string): Filling[] {
  const isReported = ({ status }: Proposal) => status === 'REPORTED' || status === 'CLOSED';
  const written = (rows: (p: Proposal) => Iterable<readonly Value[]>) => each((p) => (isReported(p) ? rows(p) : []));
  const at = (p: Proposal) => p.createdAt + 200 * DAY;
  const companies = (p: Proposal) => [...new Set(p.matches.map(({ program }) => companyOf(program)))];
  return [
    {
      table: 'accountability_report',
      columns: 'id proposal_id karang_taruna_id region_code narrative beneficiaries_reached spent refunded status created_at submitted_at',
      rows: written((p) => [
        [
          reportId(p),
          p.id,
          groupId(size, p.group),
          placeOf(size, p).code,
          NARRATIVE,
          p.beneficiaries,
          csr(p.lines),
          0,
          p.status === 'CLOSED' ? 'ACCEPTED' : 'SUBMITTED',
          instant(at(p)),
          instant(at(p) + DAY),
        ],
      ]),
    },
    {
      table: 'spending',
      columns: 'id report_id budget_line_id position amount',
      rows: written((p) =>
        p.lines.flatMap((line, i) => (line.source === 'CSR' ? [[uuidAt(at(p), KINDS.spending, p.n * 8 + i), reportId(p), lineId(p, i), i, line.amount]] : [])),
      ),
    },
    {
      table: 'funder_answer',
      columns: 'id report_id company_id verdict answered_by answered_at',
      rows: written((p) =>
        companies(p).map((company, i) => [
          uuidAt(at(p), KINDS.answer, p.n * 8 + i),
          reportId(p),
          companyId(size, company),
          'CONFIRMED',
          by,
          instant(at(p) + 5 * DAY),
        ]),
      ),
    },
  ];
}
