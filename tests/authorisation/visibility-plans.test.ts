import { describeSights } from './describe-sights.ts';
import { planCases } from './sights-plans.ts';

describeSights(planCases);
