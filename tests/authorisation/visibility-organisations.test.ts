import { describeSights } from './describe-sights.ts';
import { organisationCases } from './sights-organisations.ts';

describeSights(organisationCases);
