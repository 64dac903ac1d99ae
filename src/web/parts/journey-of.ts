import { msg } from '../words/words.ts';

/** One state that a record entered, as the API tells it. */
export interface StateChange {
  readonly status: string;
  readonly at: string;
  readonly by?: string | null;
  readonly reason?: string | null;
}

/** A step of a journey. `title` is a sentence for `t`, `round` its `{n}`. */
export interface Step {
  readonly kind: 'done' | 'returned' | 'now' | 'future';
  readonly title: string;
  readonly round?: number;
  readonly at?: string;
  readonly by?: string | null;
  readonly reason?: string | null;
  /** In place of a day: a sentence that is said already, as the last day to answer. */
  readonly said?: string;
}

interface Station {
  /** What happened when it was entered; a station without is only ever waited in. */
  readonly entered?: string;
  /** The same, when it is entered once more; `{n}` counts. */
  readonly again?: string;
  /** What is waited for while it lasts; without it, the station itself is the present. */
  readonly waiting?: string;
  /** How it is called while it lies ahead. */
  readonly ahead?: string;
  /** Where the way leads from here, if all goes well. */
  readonly next?: string;
  /** Not the good way: told in the colour of what was returned. */
  readonly back?: true;
  /** The end: nothing is waited for. */
  readonly last?: true;
}

type Line = Readonly<Record<string, Station>>;

const PROPOSAL: Line = {
  DRAFT: { waiting: msg('Sedang ditulis'), next: 'SUBMITTED' },
  SUBMITTED: {
    entered: msg('Diajukan'),
    again: msg('Diajukan lagi, ke-{n}'),
    waiting: msg('Menunggu verifikasi'),
    ahead: msg('Diperiksa Dinsos'),
    next: 'VERIFIED',
  },
  RETURNED: { entered: msg('Dikembalikan untuk diperbaiki'), waiting: msg('Diperbaiki kelompok'), next: 'SUBMITTED', back: true },
  VERIFIED: { entered: msg('Diperiksa dan mencari dana'), again: msg('Mencari dana lagi'), ahead: msg('Mencari dana'), next: 'FUNDED' },
  FUNDED: { entered: msg('Dana terpenuhi'), ahead: msg('Dana terpenuhi'), next: 'RUNNING' },
  RUNNING: { entered: msg('Berjalan'), ahead: msg('Berjalan'), next: 'REPORTED' },
  REPORTED: {
    entered: msg('Laporan dikirim'),
    again: msg('Laporan dikirim lagi'),
    waiting: msg('Laporan diperiksa'),
    ahead: msg('Laporan diperiksa'),
    next: 'CLOSED',
  },
  REPORT_RETURNED: { entered: msg('Laporan dikembalikan'), waiting: msg('Laporan diperbaiki kelompok'), next: 'REPORTED', back: true },
  CLOSED: { entered: msg('Selesai'), ahead: msg('Selesai'), last: true },
  REJECTED: { entered: msg('Ditolak'), back: true, last: true },
  WITHDRAWN: { entered: msg('Dicabut'), back: true, last: true },
};

const MATCH: Line = {
  OFFERED: { entered: msg('Ditawarkan perusahaan'), waiting: msg('Kelompok menjawab'), next: 'ACCEPTED' },
  ACCEPTED: {
    entered: msg('Diterima kelompok'),
    waiting: msg('Dinas Sosial memeriksa dan menyetujui'),
    ahead: msg('Dinas Sosial memeriksa dan menyetujui'),
    next: 'APPROVED',
  },
  APPROVED: {
    entered: msg('Disetujui Dinas Sosial'),
    waiting: msg('MoU ditandatangani bersama'),
    ahead: msg('MoU ditandatangani bersama'),
    next: 'ACTIVE',
  },
  ACTIVE: {
    entered: msg('MoU ditandatangani'),
    waiting: msg('Perusahaan mengirim langsung ke kelompok, bukan lewat Sambung'),
    ahead: msg('Perusahaan mengirim langsung ke kelompok, bukan lewat Sambung'),
    next: 'COMPLETED',
  },
  COMPLETED: { entered: msg('Tuntas'), ahead: msg('Laporan diterima, tuntas'), last: true },
  DECLINED: { entered: msg('Tidak diambil kelompok'), back: true, last: true },
  WITHDRAWN: { entered: msg('Ditarik perusahaan'), back: true, last: true },
  REJECTED: { entered: msg('Tidak disetujui Dinas Sosial'), back: true, last: true },
  EXPIRED: { entered: msg('Lewat batas jawab'), back: true, last: true },
  ENDED: { entered: msg('Dihentikan'), back: true, last: true },
};

/** From SUBMITTED on, a report that was returned looks like RUNNING to the state machine; its reader should see what happened. */
const named = (history: readonly StateChange[]): StateChange[] =>
  history.map((change, i) => (change.status === 'RUNNING' && history[i - 1]?.status === 'REPORTED' ? { ...change, status: 'REPORT_RETURNED' } : change));

function along(line: Line, history: readonly StateChange[], status: string): Step[] {
  const changes: readonly (Omit<StateChange, 'at'> & { at?: string })[] = history.at(-1)?.status === status ? history : [...history, { status }];
  const seen = new Map<string, number>();
  const steps = changes.flatMap((change): Step[] => {
    const station = line[change.status];
    const round = (seen.get(change.status) ?? 0) + 1;
    seen.set(change.status, round);
    if (!station?.entered) return [];
    const { at, by, reason } = change;
    return [{ kind: station.back ? 'returned' : 'done', title: (round > 1 && station.again) || station.entered, round, at, by, reason }];
  });
  const present = line[changes.at(-1)?.status ?? status];
  if (!present || present.last) return steps;
  const last = steps.pop();
  if (present.waiting) steps.push(...(last ? [last] : []), { kind: 'now', title: present.waiting });
  else if (last) steps.push({ ...last, kind: 'now' });
  return [...steps, ...ahead(line, present.next)];
}

function ahead(line: Line, from?: string): Step[] {
  const station = from ? line[from] : undefined;
  if (!station) return [];
  return [...(station.ahead ? [{ kind: 'future' as const, title: station.ahead }] : []), ...ahead(line, station.next)];
}

/** The way of a proposal: what was, what is, and what comes if all goes well. */
export const journeyOf = (history: readonly StateChange[], status: string): Step[] => {
  const changes = named(history);
  return along(PROPOSAL, changes, changes.at(-1)?.status === 'REPORT_RETURNED' && status === 'RUNNING' ? 'REPORT_RETURNED' : status);
};

/** The way of an offer, from the company's word to the last report. */
export const matchJourneyOf = (history: readonly StateChange[], status: string): Step[] => along(MATCH, history, status);

/** Where a proposal stands among the six steps of a group's own list: writing, checking, seeking, funded, running, reporting. */
export function stepOf(status: string): { readonly done: number; readonly over?: boolean } {
  const done = ['DRAFT', 'SUBMITTED', 'VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED'].indexOf(status);
  if (status === 'RETURNED') return { done: 0 };
  return done < 0 ? { done: 0, over: true } : { done };
}
