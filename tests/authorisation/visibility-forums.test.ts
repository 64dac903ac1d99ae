import { describeSights } from './describe-sights.ts';
import { forumCases } from './sights-forums.ts';

describeSights(forumCases);
