import { randomInt, randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type pg from 'pg';

// What people do with Sambung, one thing at a time and at random, over a generated country: for measuring under a load that is like theirs.

/** One thing that somebody does; throws where it is not answered as it should be. */
export interface Act {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  do(): Promise<void>;
}

interface Member {
  readonly username: string;
  readonly groupId: string;
  token: string;
}

const PASSWORD = 'padi menguning di sawah';
const AREAS = ['EDUCATION', 'HEALTH', 'ENTERPRISE', 'ENVIRONMENT', 'SPORT_ARTS', 'DIGITAL', 'DISASTER_RESPONSE'];
const STATUSES = ['VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED'];
const ORDERS = ['NEWEST', 'LARGEST_REMAINING', 'CLOSEST_START'];
const PROVINCES = ['11', '12', '32', '33', '35', '51', '73', '82'];
const WORDS = ['pelatihan', 'bank sampah', 'lele', 'kopi', 'wisata', 'air bersih', 'futsal', 'menjahit', 'bencana', 'madu hutan'];
const FIELDS = ['id', 'title', 'summary', 'requested', 'committed', 'status', 'createdAt', 'startsOn', 'endsOn', 'beneficiaries', 'focusArea', 'remaining'];
/** Of 8 pages of A4, once as the smallest and once near the largest that is taken. */
const SIZES = [40_000, 300_000, 5_000_000];

const one = <T>(choices: readonly T[]): T => choices[randomInt(choices.length)] as T;

/** Lets a few people join groups of the country, and answers what they and everybody else may do. */
export async function crowd(url: string, admin: pg.Pool, people = 8): Promise<Act[]> {
  const ask = async (query: string, variables: object = {}, token?: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: a plain client knows no types
    const { data, errors } = (await response.json()) as { data: any; errors?: unknown };
    if (!response.ok || errors) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
    return data;
  };
  const open = async (path: string) => {
    const response = await fetch(url + path, { headers: { 'accept-encoding': 'gzip' } });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${response.status} of ${path}`);
  };
  const members = await Promise.all((await groupsOf(admin, people)).map((group) => join(group, admin, ask)));
  const shown = (await ask('{ proposals(first: 100) { nodes { id karangTaruna { id } } } }')).proposals.nodes as { id: string; karangTaruna: { id: string } }[];
  const page = () => one(['/program', '/cara-kerja', `/proposal/${one(shown).id}`, `/karang-taruna/${one(shown).karangTaruna.id}`]);
  const count = () => one(['/', '/proposal', '/karang-taruna', `/wilayah/${one(PROVINCES)}`, '/pemerataan']);
  return [
    { name: 'list', weight: 30, do: async () => void (await ask(LIST, listed())) },
    { name: 'another list', weight: 15, do: async () => void (await ask(anotherList(), { n: randomInt(1, 30) })) },
    { name: 'page', weight: 20, do: () => open(page()) },
    { name: 'page of sums', weight: 2, do: () => open(count()) },
    { name: 'search', weight: 10, do: async () => void (await ask(SEARCH, { filter: { search: one(WORDS) } })) },
    { name: 'deep', weight: 6, do: () => deep(ask) },
    { name: 'table', weight: 1, do: () => open(`/pemerataan.csv?within=${one(PROVINCES)}`) },
    { name: 'sign in', weight: 3, do: () => signInAgain(one(members), ask) },
    { name: 'draft', weight: 5, do: () => saveDraft(one(members), ask) },
    { name: 'upload', weight: 1, do: () => upload(url, one(members), ask) },
  ];
}

// biome-ignore lint/suspicious/noExplicitAny: a plain client knows no types
type Ask = (query: string, variables?: object, token?: string) => Promise<any>;

const groupsOf = async (admin: pg.Pool, many: number): Promise<string[]> =>
  (await admin.query("select id::text from karang_taruna where status = 'VERIFIED' order by id limit $1", [many])).rows.map(({ id }) => id);

/** Written past the server, which takes only so many new accounts of one address in an hour. */
async function join(group: string, admin: pg.Pool, ask: Ask): Promise<Member> {
  const username = `beban.${randomUUID().slice(0, 8)}`;
  const { rows } = await admin.query(
    `with made as (insert into person (id, name, username, password_hash, consented_at, created_at) values (gen_random_uuid(), 'Warga Beban', $1, $2, now(), now()) returning id)
     insert into membership (id, person_id, karang_taruna_id, role, created_at) select gen_random_uuid(), id, $3, 'CHAIR', now() from made returning id`,
    [username, await hash(PASSWORD), group],
  );
  if (rows.length !== 1) throw new Error('Nobody has joined');
  const member = { username, groupId: `krt_${group.replaceAll('-', '')}`, token: '' };
  await signInAgain(member, ask);
  return member;
}

const LIST = `query ($n: Int, $filter: ProposalFilter, $order: ProposalOrder) { proposals(first: $n, filter: $filter, orderBy: $order) {
  nodes { id title requested committed status createdAt karangTaruna { id name region { code name } }
    budgetLines { description quantity unit unitPrice amount source }
    fundingMatches(first: 5) { nodes { id amount status program { title company { name } } } } }
  pageInfo { hasNextPage endCursor } } }`;

const listed = () => ({ n: randomInt(1, 51), filter: { status: [one(STATUSES)], within: one(PROVINCES), focusAreas: [one(AREAS)] }, order: one(ORDERS) });

/** A document that hardly ever came before. */
function anotherList(): string {
  const fields = FIELDS.filter(() => randomInt(2) === 0).map((field) => `${one(['a', 'b', 'c'])}${randomInt(100_000)}: ${field}`);
  return `query ($n: Int) { proposals(first: $n) { nodes { id ${fields.join(' ')} karangTaruna { name } } } }`;
}

const SEARCH = 'query ($filter: ProposalFilter) { proposals(first: 20, filter: $filter) { nodes { id title karangTaruna { name } } } }';

async function deep(ask: Ask): Promise<void> {
  let after: string | undefined;
  for (let page = 0; page < 4; page += 1) {
    const { proposals } = await ask('query ($after: String) { proposals(first: 100, after: $after) { nodes { id } pageInfo { endCursor } } }', { after });
    after = proposals.pageInfo.endCursor ?? undefined;
  }
}

async function signInAgain(member: Member, ask: Ask): Promise<void> {
  const { signIn } = await ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInSuccess { sessionToken } ... on Problem { message } } }',
    { input: { login: member.username, password: PASSWORD } },
  );
  if (!signIn.sessionToken) throw new Error(JSON.stringify(signIn));
  member.token = signIn.sessionToken;
}

async function saveDraft({ groupId, token }: Member, ask: Ask): Promise<void> {
  const year = new Date().getUTCFullYear() + 1;
  const { createProposal } = await ask(
    `mutation ($input: CreateProposalInput!) { createProposal(input: $input) {
       __typename ... on CreateProposalSuccess { proposal { id version } } ... on Problem { message } ... on InvalidInput { issues { path message } } } }`,
    {
      input: {
        karangTarunaId: groupId,
        title: `Pelatihan ${randomInt(1e6)}`,
        summary: 'Pelatihan las dan pengecatan bagi pemuda desa.',
        focusArea: one(AREAS),
        startsOn: `${year}-03-01`,
        endsOn: `${year}-06-01`,
        beneficiaries: randomInt(10, 200),
        budgetLines: [{ description: 'Alat las', quantity: '2', unit: 'buah', unitPrice: '1500000', source: 'CSR' }],
      },
    },
    token,
  );
  if (!createProposal.proposal) throw new Error(JSON.stringify(createProposal));
}

async function upload(url: string, { token }: Member, ask: Ask): Promise<void> {
  const bytes = Buffer.alloc(one(SIZES), ' ');
  bytes.write('%PDF-1.4\n');
  const { requestUpload } = await ask(
    'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { __typename ... on RequestUploadSuccess { upload { url } } ... on Problem { message } } }',
    { input: { name: 'rab.pdf', mediaType: 'application/pdf', byteSize: bytes.byteLength } },
    token,
  );
  // Each may send so many an hour.
  if (requestUpload.__typename === 'TooManyAttempts') return;
  const { pathname, search } = new URL(requestUpload.upload.url);
  const response = await fetch(`${url}${pathname}${search}`, { method: 'PUT', headers: { 'content-type': 'application/pdf' }, body: bytes });
  if (!response.ok) throw new Error(`${response.status} of an upload`);
}
