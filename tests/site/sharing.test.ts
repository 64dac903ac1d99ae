import { describe, expect, it } from 'vitest';
import { asking, draftProposal, verifiedGroupIn, verifiedProposal } from '../support/world.ts';
import { carriedIn, tagIn, visit } from './visiting.ts';

describe('a proposal that is sent on by WhatsApp', () => {
  it('shows its title, whose it is, how much is still short, and a picture that is there', async () => {
    const group = await verifiedGroupIn('82.71', { name: 'Karang Taruna Tunas Bahari' });
    const id = await verifiedProposal(group, { title: 'Rumah pengering pala', ...asking(93_000_000) });
    const { text } = await visit(`/proposal/${id}?utm_source=wa`);
    expect(tagIn(text, 'og:title')).toBe('Rumah pengering pala');
    expect(tagIn(text, 'og:description')).toContain('Karang Taruna Tunas Bahari');
    expect(tagIn(text, 'og:description')?.replace(/\s/g, ' ')).toContain('Rp 93.000.000');
    expect(tagIn(text, 'description')).toBe(tagIn(text, 'og:description'));
    expect([tagIn(text, 'og:url'), tagIn(text, 'og:image')]).toEqual([`http://sambung.test/proposal/${id}`, 'http://sambung.test/kartu-proposal.png']);
    expect(text).toContain(`<link rel="canonical" href="http://sambung.test/proposal/${id}">`);
    expect((await visit('/kartu-proposal.png')).headers.get('content-type')).toBe('image/png');
  });

  it('says nothing of itself to those who may not see it', async () => {
    const group = await verifiedGroupIn();
    const id = await draftProposal(group, { title: 'Rencana rahasia' });
    const { status, text } = await visit(`/proposal/${id}`);
    expect([status, text.includes('Rencana rahasia'), tagIn(text, 'og:title')]).toEqual([404, false, undefined]);
    const own = await visit(`/proposal/${id}`, { as: group.chair });
    expect([own.status, own.text.includes('Rencana rahasia')]).toEqual([200, true]);
  });
});

it('what people write stays text: in the page, in what it carries, in its tags, in lists', async () => {
  const title = `</script><img src=x onerror=alert(1)>"'&amp; \u2028 ]]> --> <!-- \${x}`;
  const group = await verifiedGroupIn('82.71', { name: `Karang Taruna "><script>alert(2)</script>` });
  const id = await verifiedProposal(group, { title, summary: '<svg onload=alert(3)>' });
  for (const path of [`/proposal/${id}`, '/proposal', `/karang-taruna/${group.id}`, `/proposal?cari=${encodeURIComponent('"><img src=x onerror=alert(4)>')}`]) {
    const { status, text } = await visit(path);
    expect(status).toBe(200);
    expect(text.match(/<script\b/g)).toHaveLength(2);
    expect(text, path).not.toMatch(/<(?:img|svg onload)/);
    expect(text.replace(/"[^"]*"/g, ''), path).not.toMatch(/<[^>]*\son\w+=/);
    expect(text).not.toContain('\u2028]');
    expect(carriedIn(text)).not.toBeNull();
  }
  const { text } = await visit(`/proposal/${id}`);
  expect(tagIn(text, 'og:title')).toBe(title);
  expect(JSON.stringify(carriedIn(text).answers)).toContain(JSON.stringify(title).slice(1, -1));
});
