/** Where the five scenes play: which kabupaten and kota, how many groups each, and what grows there. */
export interface Place {
  readonly code: string;
  readonly office: string;
  readonly groups: number;
  readonly potentials: readonly string[];
}

export interface Scene {
  readonly province: string;
  readonly office: string;
  readonly places: readonly Place[];
}

export const SCENES: readonly Scene[] = [
  {
    province: '82',
    office: 'Dinas Sosial Provinsi Maluku Utara',
    places: [
      { code: '82.71', office: 'Dinas Sosial Kota Ternate', groups: 12, potentials: ['cakalang', 'cengkih', 'wisata benteng'] },
      { code: '82.06', office: 'Dinas Sosial Kabupaten Halmahera Timur', groups: 5, potentials: ['kelapa', 'ikan kerapu', 'anyaman'] },
      { code: '82.01', office: 'Dinas Sosial Kabupaten Halmahera Barat', groups: 5, potentials: ['pala', 'kakao', 'pantai'] },
      { code: '82.02', office: 'Dinas Sosial Kabupaten Halmahera Tengah', groups: 5, potentials: ['sagu', 'rumput laut'] },
      { code: '82.72', office: 'Dinas Sosial Kota Tidore Kepulauan', groups: 5, potentials: ['pala', 'tenun puta dino', 'rempah'] },
    ],
  },
  {
    province: '33',
    office: 'Dinas Sosial Provinsi Jawa Tengah',
    places: [{ code: '33.16', office: 'Dinas Sosial P3A Kabupaten Blora', groups: 10, potentials: ['kayu jati', 'sapi', 'batik'] }],
  },
  {
    province: '65',
    office: 'Dinas Sosial Provinsi Kalimantan Utara',
    places: [
      { code: '65.01', office: 'Dinas Sosial Kabupaten Bulungan', groups: 4, potentials: ['padi adan', 'madu hutan'] },
      { code: '65.71', office: 'Dinas Sosial Kota Tarakan', groups: 4, potentials: ['kepiting', 'rumput laut'] },
    ],
  },
  {
    province: '64',
    office: 'Dinas Sosial Provinsi Kalimantan Timur',
    places: [
      { code: '64.02', office: 'Dinas Sosial Kabupaten Kutai Kartanegara', groups: 4, potentials: ['ikan haruan', 'purun'] },
      { code: '64.72', office: 'Dinas Sosial Kota Samarinda', groups: 3, potentials: ['sarung tenun', 'amplang'] },
    ],
  },
  {
    province: '21',
    office: 'Dinas Sosial Provinsi Kepulauan Riau',
    places: [
      { code: '21.01', office: 'Dinas Sosial Kabupaten Bintan', groups: 3, potentials: ['gonggong', 'wisata pantai'] },
      { code: '21.72', office: 'Dinas Sosial Kota Tanjung Pinang', groups: 2, potentials: ['kuliner', 'galangan kapal rakyat'] },
    ],
  },
];

export const NAMES = [
  'Rahmat Hidayat',
  'Nurul Aini',
  'Fadli Umar',
  'Siti Rahma',
  'Abdul Malik',
  'Maria Latuconsina',
  'Yusuf Tomagola',
  'Hasna Albaar',
  'Ikbal Marsaoly',
  'Dewi Lestari',
  'Agus Prasetyo',
  'Sri Wahyuni',
  'Bambang Sutrisno',
  'Endang Purwanti',
  'Markus Lawai',
  'Yohana Apui',
  'Daud Kila',
  'Rina Marlina',
  'Syamsul Bahri',
  'Fitri Handayani',
  'Hendra Gunawan',
  'Lina Marpaung',
  'Rudi Hartono',
  'Wahida Salim',
  'Taufik Drakel',
  'Salma Kotta',
  'Jamal Conoras',
  'Nadia Husen',
  'Arif Budiman',
  'Kartini Sangaji',
] as const;
