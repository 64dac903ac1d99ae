import { describeSights } from './describe-sights.ts';
import { callCases } from './sights-calls.ts';

describeSights(callCases);
