import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { listening } from './listening.ts';

/**
 * The main query as somebody would write it who needs nothing else: one statement that knows what nobody may see of these
 * tables, and whose text is the answer.
 */
const STATEMENT = `
select '{"data":{"proposals":{"nodes":[' || coalesce(string_agg(
    '{"id":"prp_' || replace(p.id::text, '-', '') || '","title":' || to_json(p.title)
    || ',"requested":"' || p.requested || '","committed":"' || p.committed || '","status":"' || p.status
    || '","createdAt":"' || to_char(date_trunc('milliseconds', p.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    || '","karangTaruna":' || (
      select '{"id":"krt_' || replace(k.id::text, '-', '') || '","name":' || to_json(k.name)
        || ',"region":{"code":"' || r.code || '","name":' || to_json(r.name) || '}}'
      from karang_taruna k join region r on r.code = k.region_code where k.id = p.karang_taruna_id)
    || ',"budgetLines":[' || coalesce((
      select string_agg('{"description":' || to_json(b.description) || ',"quantity":"' || trim_scale(b.quantity) || '","unit":' || to_json(b.unit)
        || ',"unitPrice":"' || b.unit_price || '","amount":"' || b.amount || '","source":"' || b.source || '"}', ',' order by b.position, b.id)
      from budget_line b where b.proposal_id = p.id), '')
    || '],"fundingMatches":{"nodes":[' || coalesce((
      select string_agg('{"id":"mtc_' || replace(m.id::text, '-', '') || '","amount":"' || m.amount || '","status":"' || m.status
        || '","program":{"title":' || to_json(g.title) || ',"company":{"name":' || to_json(c.name) || '}}}', ',' order by m.offered_at desc, m.id desc)
      from (select * from funding_match f where f.proposal_id = p.id and f.status in ('APPROVED', 'ACTIVE', 'COMPLETED', 'ENDED') and not f.proposal_withdrawn
            order by f.offered_at desc, f.id desc limit 5) m
      join csr_program g on g.id = m.program_id join company c on c.id = g.company_id), '')
    || ']}}', ',' order by p.n) filter (where p.n <= 50), '')
  || '],"pageInfo":{"hasNextPage":' || (count(*) > 50)::text || '}}}}'
from (select *, row_number() over (order by created_at desc, id desc) as n from proposal
      where status = $1 order by created_at desc, id desc limit 51) p`;

const bodyOf = async (request: IncomingMessage): Promise<{ variables: { status: string } }> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
};

/** The limit: bare `node:http`, one statement written by hand. */
export async function limitServer(databaseUrl: string): Promise<{ port: number; close(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = createServer(async (request, response) => {
    const { variables } = await bodyOf(request);
    const { rows } = await pool.query({ name: 'main', text: STATEMENT, values: [variables.status], rowMode: 'array' });
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(rows[0]?.[0]);
  });
  return listening(server, async () => pool.end());
}
