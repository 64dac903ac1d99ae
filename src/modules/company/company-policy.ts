import { ownOffice, provinceOf } from '../identity/deciding.ts';
import { contains, type Viewer, type ViewerOffice } from '../identity/viewer.ts';
import type { Company } from './company.ts';

/**
 * The office for which this viewer may verify the company: of its domicile's kabupaten (its province's where nobody works
 * there), or the provincial one of an operating region. A NIB that was rejected once is decided by the office that did.
 */
export function verifyingOffice(viewer: Viewer, company: Company, domicileIsStaffed: boolean): ViewerOffice | undefined {
  const { boundTo } = company;
  if (boundTo) return viewer.offices.find(({ id }) => id === boundTo.id);
  const operatesIn = company.operatingRegions.getItems().map(({ code }) => provinceOf(code));
  const domicile = company.domicile.code;
  return (
    ownOffice(viewer, domicile) ??
    viewer.offices.find(({ regionCode }) => operatesIn.includes(regionCode)) ??
    (domicileIsStaffed ? undefined : viewer.offices.find(({ regionCode }) => regionCode === provinceOf(regionCode) && contains(regionCode, domicile)))
  );
}
export const mayDecideCompany = (office: ViewerOffice | undefined): office is ViewerOffice => office !== undefined;
