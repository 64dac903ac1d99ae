import type { FastifyInstance } from 'fastify';
import type { Execute } from '../api/http.ts';
import type { Config } from '../config.ts';
import type { KeptAnswers } from '../kept/kept-answers.ts';
import type { Clock } from '../kernel/calendar.ts';
import type { Log } from '../log.ts';
import { registerAssets } from './assets.ts';
import { loadWebBuild } from './build.ts';
import { registerEquityTable } from './equity-table.ts';
import { registerForms } from './forms.ts';
import { registerMarks } from './marks.ts';
import { pagesOf } from './pages.ts';
import { registerSitemap } from './sitemap.ts';

export interface SiteParts {
  readonly execute: Execute;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  /** Where answers to nobody are kept; nowhere without it. */
  readonly answers?: KeptAnswers;
}

/** The web app: its files, its pages rendered here, its forms for browsers without JavaScript, and what others want to know of it. */
export async function registerSite(app: FastifyInstance, parts: SiteParts): Promise<void> {
  const build = await loadWebBuild();
  const pages = pagesOf(build, parts);
  await registerAssets(app, build);
  registerMarks(app, parts.config.publicUrl);
  registerSitemap(app, parts, build.app.FIXED_PAGES);
  registerEquityTable(app, parts);
  registerForms(app, parts, pages);
  app.get('/luring', async (request, reply) => pages.shell(request, reply));
  app.get('/*', pages.answer);
}
