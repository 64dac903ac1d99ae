import type { Me } from '../me.ts';

interface Match {
  readonly program: { readonly company: { readonly id: string } };
  readonly proposal: { readonly karangTaruna: { readonly id: string; readonly region: { readonly code: string } } };
}

/** As what somebody looks at a match or a report; who belongs to several sides is told by the API what they may not do. */
export interface Standing {
  readonly gives: boolean;
  readonly receives: boolean;
  readonly oversees: boolean;
}

export const isWithin = (code: string, region: string): boolean => code === region || code.startsWith(`${region}.`);

export function standingIn({ groups, companies, offices }: Me, { program, proposal: { karangTaruna } }: Match): Standing {
  return {
    gives: companies.some(({ id }) => id === program.company.id),
    receives: groups.some(({ id }) => id === karangTaruna.id),
    oversees: offices.some(({ region }) => isWithin(karangTaruna.region.code, region.code)),
  };
}
