import type { FastifyRequest } from 'fastify';

/** Over https the name itself makes browsers take it from this host alone. */
export const sessionCookie = (secure: boolean): string => (secure ? '__Host-sambung' : 'sambung');

/** Nothing in it says who asks: whoever sends the same is answered the same. */
export const isOfNobody = ({ headers, cookies }: FastifyRequest, secure: boolean): boolean =>
  headers.authorization === undefined && cookies[sessionCookie(secure)] === undefined;
