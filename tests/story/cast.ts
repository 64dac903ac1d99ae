import { Client } from './client.ts';

/** What an operator has prepared: staff of three offices, who sign in with their one-time passwords. */
export interface Staff {
  readonly login: string;
  readonly password: string;
}
export interface Offices {
  /** Two people of the office of Kota Ternate: who verifies a proposal does not approve a large match. */
  readonly city: readonly [Staff, Staff];
  readonly province: Staff;
}

export type Say = (line: string) => void;

export const day = (offset: number) => new Date(Date.now() + 9 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
export const rupiah = (amount: string | number) => `Rp ${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.')}`;
const DECREE = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** A village without a board. */
async function freeVillage(anyone: Client): Promise<{ code: string; name: string }> {
  const data = await anyone.ask(
    '{ region(code: "82.71") { children(first: 100) { nodes { children(first: 100) { nodes { code name karangTaruna { id } } } } } } }',
  );
  // biome-ignore lint/suspicious/noExplicitAny: a plain client knows no types
  const villages = data.region.children.nodes.flatMap((d: any) => d.children.nodes).filter((v: any) => !v.karangTaruna);
  return villages[Math.floor(Math.random() * villages.length)];
}

/** The cast of one story: everybody signs up anew; the office's staff were appointed by the operator. */
export async function cast(url: string, offices: Offices, say: Say) {
  const anyone = new Client(url, 'Anybody');
  const village = await freeVillage(anyone);
  const chair = await new Client(url, 'The chair').signUp('Rahmat Hidayat');
  const verifier = await new Client(url, 'Dinsos').signIn(offices.city[0].login, offices.city[0].password);
  const approver = await new Client(url, 'Dinsos, a colleague').signIn(offices.city[1].login, offices.city[1].password);
  const decreeFileId = await chair.upload('sk-karang-taruna.pdf', 'application/pdf', DECREE);
  const { karangTaruna } = await chair.do(
    'registerKarangTaruna',
    'RegisterKarangTarunaInput',
    {
      name: `Karang Taruna ${village.name}`,
      regionCode: village.code,
      potentials: ['ikan cakalang', 'pala', 'wisata pantai'],
      decreeNumber: `141/${Math.floor(Math.random() * 1e6)}/SK`,
      decreeDate: day(-200),
      termEndsOn: day(1600),
      decreeFileId,
      officers: [
        { name: 'Rahmat Hidayat', role: 'CHAIR' },
        { name: 'Nurul Aini', role: 'SECRETARY' },
        { name: 'Fadli Umar', role: 'TREASURER' },
      ],
      role: 'CHAIR',
    },
    'karangTaruna { id name status }',
  );
  say(`${karangTaruna.name} (${village.code}) registers with its decree: ${karangTaruna.status}`);
  const verified = await verifier.do(
    'verifyKarangTaruna',
    'VerifyKarangTarunaInput',
    { id: karangTaruna.id, note: 'SK sesuai.' },
    'karangTaruna { status decree { name byteSize } }',
  );
  say(`The office reads the decree (${verified.karangTaruna.decree.name}) and verifies it: ${verified.karangTaruna.status}`);
  const scores = { organisation: 72, people: 65, facilities: 50, administration: 70, partnership: 58, activities: 75 };
  const assessed = await verifier.do(
    'assessKarangTaruna',
    'AssessKarangTarunaInput',
    { karangTarunaId: karangTaruna.id, assessedOn: day(-1), classification: 'BERKEMBANG', scores },
    'karangTaruna { classification }',
  );
  say(`… and assesses it: ${assessed.karangTaruna.classification}`);
  const { payoutAccount } = await chair.do(
    'setPayoutAccount',
    'SetPayoutAccountInput',
    { karangTarunaId: karangTaruna.id, bank: 'Bank Maluku Malut', holder: karangTaruna.name, number: '0101234567' },
    'payoutAccount { id number status }',
  );
  const account = await verifier.do('verifyPayoutAccount', 'VerifyPayoutAccountInput', { id: payoutAccount.id }, 'payoutAccount { status number }');
  say(`The group's account ${payoutAccount.number} is checked: ${account.payoutAccount.status}`);

  const csr = await new Client(url, 'The company').signUp('Maria Latuconsina');
  const nib = String(Math.floor(Math.random() * 9e12) + 1e12);
  const { company } = await csr.do(
    'registerCompany',
    'RegisterCompanyInput',
    { name: 'PT Nikel Halmahera Lestari', nib, industry: 'Pertambangan nikel', domicileCode: '82.71', operatingRegionCodes: ['82.71', '82.02'] },
    'company { id name status }',
  );
  const allowed = await verifier.do('verifyCompany', 'VerifyCompanyInput', { id: company.id }, 'company { status verifiedBy { name } }');
  say(`${company.name} registers and is verified by ${allowed.company.verifiedBy.name}: ${allowed.company.status}`);
  return { anyone, chair, verifier, approver, csr, group: karangTaruna.id as string, company: company.id as string };
}
