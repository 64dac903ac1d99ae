import { describeEntries } from './describe-entries.ts';
import { hiddenEntries } from './entries-hidden.ts';

describeEntries(hiddenEntries);
