import lighthouse from 'lighthouse';
import { launch } from '../browser/support/chromium.ts';
import { addressOf, EXAMPLES } from '../browser/support/examples.ts';
import { freePort, withProduct } from '../browser/support/product.ts';

// npm run lighthouse    the four scores of the pages that strangers open first, on a slow phone as Lighthouse imagines it

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const ROUTES = ['/', '/proposal', '/proposal/:id'];

await withProduct(async ({ url, find }) => {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    for (const route of ROUTES) {
      const example = EXAMPLES[route]?.find(({ by }) => by.includes('nobody'));
      if (!example) throw new Error(`There is no example of ${route} for everybody`);
      const result = await lighthouse(url + (await addressOf(example, find)), { port, onlyCategories: CATEGORIES, logLevel: 'error' });
      if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not look at ${route}: ${result?.lhr.runtimeError?.message}`);
      const { categories, audits } = result.lhr;
      const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)] as const);
      console.log(JSON.stringify({ bench: 'lighthouse', page: route, ...Object.fromEntries(scores) }));
      for (const { id, title, score, scoreDisplayMode, displayValue } of Object.values(audits)) {
        if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
          console.log(`  ${score.toFixed(2)} ${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`);
      }
    }
  } finally {
    await browser.close();
  }
});
