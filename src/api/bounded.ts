import { type GraphQLSchema, getNamedType, getNullableType, isCompositeType, isListType, isObjectType, isUnionType } from 'graphql';
import type { Declaration } from './declare.ts';

/**
 * The fields that do not say how long they can be, though they are no pages and list objects that lead on to others: what is asked for is
 * measured before it is answered (limits.ts), and lists within lists grow fast.
 */
export function unboundedLists(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  return types
    .filter((type) => !/^__|(Connection|Edge)$/.test(type.name) && type !== schema.getQueryType())
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const named = getNamedType(field.type);
        if (!isListType(getNullableType(field.type)) || !isCompositeType(named) || (field.extensions as Declaration).rows) return [];
        const leadsOn = isUnionType(named) || Object.values(named.getFields()).some((one) => isCompositeType(getNamedType(one.type)));
        return leadsOn ? [`${type.name}.${field.name}: a list that does not say how long it can be`] : [];
      }),
    );
}
