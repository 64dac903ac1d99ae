import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Lets a server of `node:http` listen on a free port; `end` lets go of what stands behind it. */
export async function listening(server: Server, end: () => Promise<unknown>): Promise<{ port: number; close(): Promise<void> }> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await end();
    },
  };
}
