import { describeEntries } from './describe-entries.ts';
import { fundingEntries } from './entries-funding.ts';

describeEntries(fundingEntries);
