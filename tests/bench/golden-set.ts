/** What a proposal of the generated country is, as its rows tell it, whatever makes it findable. */
export interface Told {
  readonly title: string;
  readonly group: string;
  /** Its village, district and regency. */
  readonly places: readonly string[];
}

/** What somebody types, and which proposals it should find. */
export interface Golden {
  readonly kind: 'topic' | 'order' | 'form' | 'beginning' | 'typo' | 'case' | 'short' | 'group' | 'place' | 'synonym';
  readonly typed: string;
  readonly means: (told: Told) => boolean;
  /** True where it may find others besides: what is mistyped may mean several things. */
  readonly among?: boolean;
}

const titled =
  (...parts: readonly string[]) =>
  ({ title }: Told) =>
    parts.every((part) => title.includes(part));
const called =
  (...parts: readonly string[]) =>
  ({ group }: Told) =>
    parts.every((part) => group.includes(part));
const lying =
  (place: string) =>
  ({ places }: Told) =>
    places.some((name) => name.includes(place));
const both =
  (...of: readonly Golden['means'][]): Golden['means'] =>
  (told) =>
    of.every((means) => means(told));
const either =
  (...of: readonly Golden['means'][]): Golden['means'] =>
  (told) =>
    of.some((means) => means(told));
const set = (kind: Golden['kind'], queries: Readonly<Record<string, Golden['means']>>, more: Pick<Golden, 'among'> = {}): Golden[] =>
  Object.entries(queries).map(([typed, means]) => ({ kind, typed, means, ...more }));

const youth = either(titled('pemuda'), titled('kepemudaan'), called('Pemuda'));
const waste = titled('sampah');
const training = titled('Pelatihan');

/** A hundred things as people type them. */
export const GOLDEN_SET: readonly Golden[] = [
  ...set('topic', {
    kopra: titled('kopra'),
    cakalang: titled('cakalang'),
    'kebun pala': titled('Kebun pala'),
    'bengkel perahu': titled('Bengkel perahu'),
    'ternak kambing': titled('Ternak kambing'),
    'ikan nila': titled('ikan nila'),
    'kedai kopi': titled('Kedai kopi'),
    'rumput laut': titled('rumput laut'),
    'kelas komputer': titled('Kelas komputer'),
    'toko daring': titled('toko daring'),
    'taman baca': titled('Taman baca'),
    'beasiswa anak putus sekolah': titled('Beasiswa', 'putus sekolah'),
    posyandu: titled('Posyandu'),
    'pencegahan stunting': titled('Pencegahan stunting'),
    'donor darah': titled('Donor darah'),
    'bank sampah dan kompos': titled('Bank sampah dan kompos'),
    biopori: titled('biopori'),
    'bedah rumah untuk dhuafa': titled('Bedah rumah', 'dhuafa'),
    'bulu tangkis': titled('bulu tangkis'),
    'sanggar tari': titled('Sanggar tari'),
    'siaga bencana': titled('Siaga bencana'),
    'air bersih di dusun': titled('Air bersih', 'dusun'),
    'lampu jalan tenaga surya': titled('Lampu jalan tenaga surya'),
    'pelatihan las': titled('Pelatihan las'),
    'desa wisata': titled('Desa wisata'),
    pemuda: youth,
  }),
  ...set('order', {
    'pala kebun': titled('Kebun pala'),
    'nila kolam ikan': titled('Kolam ikan nila'),
    'kopra rumah produksi': titled('produksi kopra'),
    'video desain pelatihan': titled('Pelatihan desain dan video'),
    'bencana siaga gunung': titled('Siaga bencana gunung'),
    'jahit sablon': titled('Sablon dan jahit'),
    'bersih air': titled('Air bersih'),
    'durian pembibitan': titled('Pembibitan durian'),
    'remaja hadrah': titled('hadrah remaja'),
    'komputer malam kelas': titled('Kelas komputer malam'),
  }),
  ...set('form', {
    melatih: training,
    dilatih: training,
    latihan: training,
    'melatih menjahit': titled('menjahit', 'Pelatihan'),
    penjahitan: either(titled('menjahit'), titled('jahit')),
    bibit: either(titled('Bibit'), titled('Pembibitan')),
    pembibitan: either(titled('Bibit'), titled('Pembibitan')),
    menanam: titled('Penanaman'),
    'tanam bakau': titled('Penanaman bakau'),
    mencegah: titled('Pencegahan'),
    'cegah narkoba': titled('Pencegahan narkoba'),
    pendampingan: titled('Pendampingan'),
    'mendampingi lansia': titled('Pendampingan lansia'),
    'mengolah sagu': titled('Pengolahan sagu'),
    'olah sagu': titled('Pengolahan sagu'),
    'kelola sampah': titled('Pengelolaan sampah'),
    'mengelola sampah': titled('Pengelolaan sampah'),
    kepemudaan: youth,
    'penghijauan pohon': titled('penghijauan', 'pohon'),
    'bersekolah sore': titled('Sekolah sore'),
    peternakan: titled('Ternak'),
    'menyuluh gizi': titled('Penyuluhan gizi'),
    perbengkelan: titled('Bengkel'),
    'budi daya rumput laut': titled('Budidaya rumput laut'),
  }),
  ...set('beginning', {
    pelat: training,
    'rumah prod': titled('Rumah produksi'),
    'kebun pal': titled('Kebun pala'),
    posyan: titled('Posyandu'),
    'lampu jal': titled('Lampu jalan'),
    'budidaya rum': titled('Budidaya rumput'),
    'kelas komp': titled('Kelas komputer'),
    'pengelolaan samp': titled('Pengelolaan sampah'),
  }),
  ...set(
    'typo',
    {
      pelatiahn: training,
      platihan: training,
      'kelas kompuer': titled('Kelas komputer'),
      'rumput lautt': titled('rumput laut'),
      posiandu: titled('Posyandu'),
      stuntng: titled('stunting'),
      perpustakan: titled('perpustakaan'),
      'bank smapah': waste,
      jembatn: titled('Jembatan'),
      bisiswa: titled('Beasiswa'),
    },
    { among: true },
  ),
  ...set('case', { 'BANK SAMPAH': titled('Bank sampah'), 'Rumah ASAP': titled('Rumah asap'), 'iNTERNET dESA': titled('Internet desa') }),
  ...set('short', {
    'KT Cahaya Bahari': called('Cahaya Bahari'),
    'kt karya muda': called('Karya Muda'),
    UMKM: titled('UMKM'),
    PKK: titled('PKK'),
    'bimbel gratis': titled('Bimbingan belajar gratis'),
  }),
  ...set('group', {
    'Karang Taruna Tunas Harapan': called('Tunas Harapan'),
    'bintang timur kopra': both(called('Bintang Timur'), titled('kopra')),
    'sampah sinar pagi': both(called('Sinar Pagi'), waste),
  }),
  ...set('place', {
    ternate: lying('Ternate'),
    'kopra ternate': both(titled('kopra'), lying('Ternate')),
    'sampah kota bandung': both(waste, lying('Kota Bandung')),
    'halmahera timur': both(lying('Halmahera'), either(lying('Timur'), called('Timur'))),
    'pelatihan las aceh': both(titled('Pelatihan las'), lying('Aceh')),
    'desa sukamaju': either(lying('Sukamaju'), titled('Sukamaju')),
  }),
  ...set('synonym', {
    beternak: titled('Ternak'),
    sepakbola: titled('sepak bola'),
    limbah: waste,
    difabel: titled('disabilitas'),
    'toko online': titled('toko daring'),
  }),
];
