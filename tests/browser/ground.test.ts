import { expect, it } from 'vitest';
import { open, pardon } from './support/browser.ts';
import { hindrances, sidewaysAt } from './support/page-checks.ts';

// What the other tests here stand on: a page that misbehaves is noticed.

const settled = () => new Promise((done) => setTimeout(done, 200));

it('hears of scripts that break', async () => {
  const page = await open(null, '/');
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody catches this'))));
  await settled();
  pardon(/broke: Error: nobody catches this/);
});

it('hears of what the content policy refuses, and of what was not found', async () => {
  const page = await open(null, '/');
  await page.evaluate(async () => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>');
    await fetch('/assets/none.js');
  });
  await settled();
  pardon(/complained: .*Content Security Policy/);
  pardon(/complained: .*404/);
});

it('hears of strangers that a page wants to ask, and none of them can be reached', async () => {
  const page = await open(null, '/', { javaScript: false });
  await page.goto('https://example.com/').catch((error) => expect(String(error)).toContain('ERR_NAME_NOT_RESOLVED'));
  pardon(/asked a stranger: https:\/\/example\.com\//);
});

it('sees what hinders people and what sticks out', async () => {
  const page = await open(null, '/');
  await page.evaluate(() => {
    const picture = Object.assign(new Image(), { className: 'wide', src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' });
    picture.style.minWidth = '700px';
    document.body.append(picture);
  });
  expect((await hindrances(page)).join()).toContain('image-alt');
  expect((await sidewaysAt(page, 320)).join()).toContain('wide');
});
