import { describeEntries } from './describe-entries.ts';
import { forumEntries } from './entries-forums.ts';

describeEntries(forumEntries);
