import { describe, expect, it } from 'vitest';
import type { Cupboard } from '../../src/web/data/cupboard.ts';
import { type Draft, Drafts, type TabChannel } from '../../src/web/data/drafts.ts';
import { KeptFiles } from '../../src/web/data/kept-files.ts';

/** A device: what it holds outlives pages; it can be full. */
class Device implements Cupboard {
  readonly held = new Map<string, unknown>();
  full = false;
  find = async (name: string) => structuredClone(this.held.get(name));
  all = async (prefix: string) => [...this.held].filter(([name]) => name.startsWith(prefix));
  put = async (name: string, thing: unknown) => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.held.set(name, structuredClone(thing));
  };
  remove = async (name: string) => void this.held.delete(name);
}

function tabs(device = new Device(), viewer = 'per_1') {
  const channels: TabChannel[] = [];
  let time = 1;
  let front = 0;
  const open = () => {
    const at = channels.length;
    const channel: TabChannel = {
      onmessage: null,
      postMessage: (data) => {
        for (const other of channels) if (other !== channel) other.onmessage?.({ data } as MessageEvent);
      },
    };
    channels.push(channel);
    return new Drafts(viewer, { cupboard: device, channel, inFront: () => front === at, now: () => time++ }, new KeptFiles(viewer, device));
  };
  return {
    device,
    open,
    focus: (tab: number) => {
      front = tab;
    },
  };
}

const settled = () => new Promise((done) => setTimeout(done, 5));

describe('drafts', () => {
  it('are there at once, and after a reload', async () => {
    const { open, device } = tabs();
    const page = open();
    page.keep('alasan', { reason: 'Tolong' });
    expect((await page.find('alasan'))?.values).toEqual({ reason: 'Tolong' });
    expect(device.held.size).toBe(0);
    page.keep('alasan', { reason: 'Tolong lampirkan' });
    await page.flush();
    expect((await open().find('alasan'))?.values).toEqual({ reason: 'Tolong lampirkan' });
  });

  it('are written by themselves after a pause', async () => {
    const { open, device } = tabs();
    open().keep('a', { text: 'x' });
    await new Promise((done) => setTimeout(done, 350));
    expect(device.held.size).toBe(1);
  });

  it('are one person’s', async () => {
    const device = new Device();
    const siti = tabs(device, 'per_1').open();
    siti.keep('a', { text: 'rahasia' }, { title: 'Catatan' });
    await siti.flush();
    const budi = tabs(device, 'per_12').open();
    expect(await budi.find('a')).toBeUndefined();
    expect(await budi.list()).toEqual([]);
    await budi.clear();
    expect(await siti.list()).toHaveLength(1);
  });

  it('go when they were sent, also when they still waited to be written', async () => {
    const { open, device } = tabs();
    const page = open();
    page.keep('a', { text: 'x' });
    await page.forget('a');
    await page.flush();
    expect(device.held.size).toBe(0);
    expect(await page.find('a')).toBeUndefined();
  });

  it('live on in memory where the device is full', async () => {
    const { open, device } = tabs();
    const page = open();
    device.full = true;
    page.keep('a', { text: 'x' }, { title: 'Catatan' });
    await page.flush();
    expect(page.full).toBe(true);
    expect((await page.find('a'))?.values).toEqual({ text: 'x' });
    expect(await page.list()).toHaveLength(1);
    device.full = false;
    page.keep('a', { text: 'xy' });
    await page.flush();
    expect(page.full).toBe(false);
  });

  it('are followed by a tab in the background, and never pull the text from under whoever types', async () => {
    const { open, focus } = tabs();
    const [first, second] = [open(), open()];
    const heard: Draft[] = [];
    second.watch('a', (draft) => heard.push(draft));
    first.keep('a', { text: 'dari tab pertama' });
    await first.flush();
    await settled();
    expect(heard.map(({ values }) => values)).toEqual([{ text: 'dari tab pertama' }]);
    focus(1);
    first.keep('a', { text: 'tertinggal' });
    await first.flush();
    await settled();
    expect(heard).toHaveLength(1);
  });

  it('of another format are left alone', async () => {
    const { open, device } = tabs();
    device.held.set('per_1 a', { format: 0, text: 'lama' });
    expect(await open().find('a')).toBeUndefined();
  });

  it('are listed by title, the newest first, and cleared with the files', async () => {
    const { open, device } = tabs();
    const page = open();
    page.keep('a', {}, { title: 'Satu', href: '/1' });
    page.keep('b', {}, { title: 'Dua', href: '/2' });
    page.keep('c', {});
    await page.flush();
    await page.files.keep('lampiran', { format: 1, id: 'f1', name: 'izin.jpg', bytes: new Blob(['x']) });
    expect((await page.list()).map(({ title }) => title)).toEqual(['Dua', 'Satu']);
    expect((await page.files.of('lampiran')).map(({ name }) => name)).toEqual(['izin.jpg']);
    expect(await page.files.of('lampir')).toEqual([]);
    await page.clear();
    expect(device.held.size).toBe(0);
  });
});
