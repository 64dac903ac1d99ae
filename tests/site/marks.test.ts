import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { testServer } from '../support/server.ts';
import { draftProposal, pendingGroupIn, staffOf, submittedProposal, verifiedGroupIn, verifiedProposal } from '../support/world.ts';
import { asItIs, visit } from './visiting.ts';

const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => (address as string).replace('http://sambung.test', ''));

describe('the marks', () => {
  it.each([
    ['/lambang-192.png', 192, 192],
    ['/lambang-512.png', 512, 512],
    ['/lambang-penuh-512.png', 512, 512],
    ['/kartu.png', 1200, 630],
    ['/kartu-proposal.png', 1200, 630],
  ])('%s is a small picture of the promised size', async (path, width, height) => {
    const { status, headers, bytes } = await asItIs(path);
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
    expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['PNG', width, height]);
    expect(bytes.length).toBeLessThan(60 * 1024);
    expect((await asItIs(path, { 'if-none-match': headers.etag as string })).status).toBe(304);
  });

  it('the manifest lets a phone keep the app beside its others', async () => {
    const { headers, text } = await visit('/manifest.webmanifest');
    const manifest = JSON.parse(text);
    expect(headers.get('content-type')).toBe('application/manifest+json; charset=utf-8');
    expect(manifest).toMatchObject({ name: 'Sambung', lang: 'id', start_url: '/beranda', display: 'standalone', theme_color: '#0B5563' });
    for (const { src, type } of manifest.icons) expect((await visit(src)).headers.get('content-type'), src).toContain(type);
    expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
  });

  it('are named by every page, and there', async () => {
    const { text } = await visit('/bantuan');
    for (const mark of ['/lambang.svg', '/lambang-192.png', '/manifest.webmanifest']) expect(text).toContain(`href="${mark}"`);
    expect((await visit('/lambang.svg')).text).toBe(readFileSync(join(root, 'src/site/marks/lambang.svg'), 'utf8'));
  });
});

describe('search engines', () => {
  it('are told where the list of pages is, and what is none', async () => {
    const { text } = await visit('/robots.txt');
    expect(text).toContain('Sitemap: http://sambung.test/sitemap.xml');
    expect(text).toContain('Disallow: /graphql');
  });

  it('find every province, and every fixed page that there is', async () => {
    const lists = addressesIn((await visit('/sitemap.xml')).text);
    expect(lists).toHaveLength(39);
    expect(lists).toContain('/sitemap-82.xml');
    const fixed = addressesIn((await visit('/sitemap-umum.xml')).text);
    expect(fixed).toEqual(expect.arrayContaining(['/', '/pemerataan', '/bantuan']));
    for (const path of fixed) expect((await visit(path)).status, path).toBe(200);
  });

  it('find what everybody may see and nothing else, whoever asks first; anew every hour', async () => {
    const { clock } = await testServer();
    const group = await verifiedGroupIn('82.71');
    const shown = await verifiedProposal(group);
    const hidden = [await draftProposal(group), await submittedProposal(group), (await pendingGroupIn('82.71')).id];
    const list = async () => addressesIn((await visit('/sitemap-82.xml', { as: await staffOf('82') })).text);
    const found = await list();
    expect(found).toEqual(expect.arrayContaining(['/wilayah/82', '/wilayah/82.71', `/karang-taruna/${group.id}`, `/proposal/${shown}`]));
    for (const id of hidden) expect(found.join()).not.toContain(id);
    const later = await verifiedProposal(group);
    expect(await list()).not.toContain(`/proposal/${later}`);
    clock.advanceHours(1);
    expect(await list()).toContain(`/proposal/${later}`);
    clock.reset();
  });

  it('a list of what is no province is none', async () => {
    for (const path of ['/sitemap-99.xml', '/sitemap-8.xml', '/sitemap-xx.xml']) expect((await visit(path)).status, path).toBe(404);
  });
});
