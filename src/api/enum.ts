import { registerEnumType } from 'type-graphql';

/** A GraphQL enum from its values' descriptions: `enumOf('RegionLevel', '…', { PROVINCE: 'Provinsi.' })`. */
export function enumOf<V extends string>(name: string, description: string, values: Record<V, string>): { readonly [K in V]: K } {
  const object = Object.fromEntries(Object.keys(values).map((v) => [v, v])) as { readonly [K in V]: K };
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([v, d]) => [v, { description: d }])) as Record<V, { description: string }>;
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
}
