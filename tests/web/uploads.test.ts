import { describe, expect, it } from 'vitest';
import { fitted, isToShrink, renamed } from '../../src/web/data/pictures.ts';
import { type Answered, type Put, type UploadPlace, unfit, upload } from '../../src/web/data/uploads.ts';

const photo = (size = 10) => new Blob([new Uint8Array(size)], { type: 'image/jpeg' });
const refusal = (code: string, status = 409): Answered => ({ status, text: JSON.stringify({ errors: [{ extensions: { code } }] }) });
const KEPT: Answered = { status: 204, text: '' };

/** A server that gives a new place each time it is asked, and answers what it is told to. */
function server(...answers: readonly Answered[]) {
  const asked: object[] = [];
  const sent: string[] = [];
  const left = [...answers];
  const put: Put = async (url, _bytes, onProgress) => {
    sent.push(url);
    onProgress(0.5);
    return left.shift() ?? KEPT;
  };
  return {
    asked,
    sent,
    send: (place?: UploadPlace, bytes = photo()) => {
      const parts: number[] = [];
      const places: UploadPlace[] = [];
      const requestUpload = async (request: object) => {
        asked.push(request);
        return { place: { fileId: `fil_${asked.length}`, url: `/files/${asked.length}` } };
      };
      return upload(bytes, 'izin.jpg', { requestUpload, onProgress: (part) => parts.push(part), onPlace: (p) => places.push(p), place }, put).then((came) => ({
        ...came,
        parts,
        places,
      }));
    },
  };
}

describe('an upload', () => {
  it('asks for a place and brings the bytes there', async () => {
    const { send, asked, sent } = server(KEPT);
    expect(await send()).toMatchObject({ fileId: 'fil_1', parts: [0.5], places: [{ fileId: 'fil_1', url: '/files/1' }] });
    expect(asked).toEqual([{ name: 'izin.jpg', mediaType: 'image/jpeg', byteSize: 10 }]);
    expect(sent).toEqual(['/files/1']);
  });

  it('goes to the same place again, and takes bytes that had arrived for arrived', async () => {
    const { send, asked } = server({ status: 0, text: '' }, refusal('ALREADY_STORED'));
    const first = await send();
    expect(first.fault?.code).toBe('OFFLINE');
    expect(await send(first.places[0])).toMatchObject({ fileId: 'fil_1' });
    expect(asked).toHaveLength(1);
  });

  it('asks for a new place once the old one is over', async () => {
    const { send, sent } = server(refusal('LINK_EXPIRED', 410), KEPT);
    expect(await send({ fileId: 'fil_0', url: '/files/0' })).toMatchObject({ fileId: 'fil_1' });
    expect(sent).toEqual(['/files/0', '/files/1']);
  });

  it('tells a refusal by its code, and what is no answer at all', async () => {
    expect((await server(refusal('WRONG_TYPE', 415)).send()).fault?.code).toBe('WRONG_TYPE');
    expect((await server(refusal('LINK_EXPIRED', 410)).send()).fault?.code).toBe('LINK_EXPIRED');
    expect((await server({ status: 502, text: '<html>' }).send()).fault?.code).toBe('BROKEN');
  });

  it('is not tried with what the API would not take', async () => {
    const { send, asked } = server();
    expect((await send(undefined, new Blob(['x'], { type: 'text/plain' }))).fault?.code).toBe('WRONG_TYPE');
    expect((await send(undefined, photo(0))).fault?.code).toBe('EMPTY');
    expect(asked).toEqual([]);
    expect(unfit({ type: 'application/pdf', size: 10_000_001 })?.code).toBe('TOO_LARGE');
    expect(unfit({ type: 'application/pdf', size: 10_000_000 })).toBeUndefined();
  });
});

describe('pictures', () => {
  it('fit into 1,600 pixels, and are never made larger', () => {
    expect(fitted(4000, 3000)).toEqual({ width: 1600, height: 1200 });
    expect(fitted(1000, 3200)).toEqual({ width: 500, height: 1600 });
    expect(fitted(800, 600)).toEqual({ width: 800, height: 600 });
    expect(fitted(9000, 1)).toEqual({ width: 1600, height: 1 });
  });

  it('are shrunk when large or of a type of their own; other files are not', () => {
    expect(isToShrink({ type: 'image/jpeg', size: 300_000 })).toBe(true);
    expect(isToShrink({ type: 'image/jpeg', size: 299_999 })).toBe(false);
    expect(isToShrink({ type: 'image/heic', size: 10 })).toBe(true);
    expect(isToShrink({ type: 'application/pdf', size: 9_000_000 })).toBe(false);
  });

  it('are named after what they became', () => {
    expect(renamed('IMG_1.HEIC', 'image/jpeg')).toBe('IMG_1.jpg');
    expect(renamed('surat izin', 'image/jpeg')).toBe('surat izin.jpg');
    expect(renamed('rab.v2.pdf', '')).toBe('rab.v2.pdf');
  });
});
