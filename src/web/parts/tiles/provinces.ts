/** One province on the grid: its Kemendagri code, two letters of its own, and its place. */
export interface ProvinceTile {
  readonly code: string;
  readonly letters: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

const tile = (code: string, letters: string, name: string, column: number, row: number): ProvinceTile => ({ code, letters, name, column, row });

/** The 38 provinces, each where it lies among its neighbours, row by row from the west. */
export const PROVINCES: readonly ProvinceTile[] = [
  tile('11', 'AC', 'Aceh', 1, 1),
  tile('71', 'SA', 'Sulawesi Utara', 12, 1),
  tile('12', 'SU', 'Sumatera Utara', 2, 2),
  tile('21', 'KR', 'Kepulauan Riau', 4, 2),
  tile('61', 'KB', 'Kalimantan Barat', 7, 2),
  tile('65', 'KU', 'Kalimantan Utara', 9, 2),
  tile('75', 'GO', 'Gorontalo', 11, 2),
  tile('82', 'MU', 'Maluku Utara', 13, 2),
  tile('13', 'SB', 'Sumatera Barat', 2, 3),
  tile('14', 'RI', 'Riau', 3, 3),
  tile('62', 'KT', 'Kalimantan Tengah', 8, 3),
  tile('64', 'KI', 'Kalimantan Timur', 9, 3),
  tile('72', 'ST', 'Sulawesi Tengah', 11, 3),
  tile('96', 'PD', 'Papua Barat Daya', 14, 3),
  tile('92', 'PB', 'Papua Barat', 15, 3),
  tile('91', 'PA', 'Papua', 16, 3),
  tile('15', 'JA', 'Jambi', 3, 4),
  tile('19', 'BB', 'Kepulauan Bangka Belitung', 5, 4),
  tile('63', 'KS', 'Kalimantan Selatan', 9, 4),
  tile('76', 'SR', 'Sulawesi Barat', 10, 4),
  tile('94', 'PT', 'Papua Tengah', 15, 4),
  tile('95', 'PP', 'Papua Pegunungan', 16, 4),
  tile('17', 'BE', 'Bengkulu', 3, 5),
  tile('16', 'SS', 'Sumatera Selatan', 4, 5),
  tile('73', 'SN', 'Sulawesi Selatan', 10, 5),
  tile('74', 'SG', 'Sulawesi Tenggara', 11, 5),
  tile('81', 'MA', 'Maluku', 13, 5),
  tile('93', 'PS', 'Papua Selatan', 16, 5),
  tile('18', 'LA', 'Lampung', 4, 6),
  tile('36', 'BT', 'Banten', 5, 7),
  tile('31', 'JK', 'Daerah Khusus Ibukota Jakarta', 6, 7),
  tile('33', 'JT', 'Jawa Tengah', 7, 7),
  tile('35', 'JI', 'Jawa Timur', 8, 7),
  tile('32', 'JB', 'Jawa Barat', 6, 8),
  tile('34', 'YO', 'Daerah Istimewa Yogyakarta', 7, 8),
  tile('51', 'BA', 'Bali', 9, 8),
  tile('52', 'NB', 'Nusa Tenggara Barat', 10, 8),
  tile('53', 'NT', 'Nusa Tenggara Timur', 11, 8),
];

/** The row of a province's tile: by name, since codes have changed hands when provinces were split; else by code. */
export const rowFor = <Row extends { readonly region: { readonly code: string; readonly name: string } }>(rows: readonly Row[], { name, code }: ProvinceTile) =>
  rows.find((row) => row.region.name === name) ?? rows.find((row) => row.region.code === code);
