import { describeEntries } from './describe-entries.ts';
import { planEntries } from './entries-plans.ts';

describeEntries(planEntries);
