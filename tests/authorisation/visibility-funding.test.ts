import { describeSights } from './describe-sights.ts';
import { fundingCases } from './sights-funding.ts';

describeSights(fundingCases);
