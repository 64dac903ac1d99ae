import './textures.css';

/** What bars and swatches are filled with, once a page; the shell renders it. Colours come from the stylesheet. */
export const Textures = () => (
  <svg class="textures" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="source-CSR" class="texture-csr" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" />
      </pattern>
      <pattern id="source-PROVINCIAL_BUDGET" class="texture-province" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="7" height="7" />
        <path d="M2 0V7" stroke-width="2" />
      </pattern>
      <pattern id="source-REGENCY_BUDGET" class="texture-regency" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" />
        <path d="M1 0V6" stroke-width="2" />
      </pattern>
      <pattern id="source-VILLAGE_FUND" class="texture-village" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" />
        <path d="M2 3h2" stroke-width="2" />
      </pattern>
      <pattern id="source-SELF_FUNDED" class="texture-self" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" />
        <path d="M1 0V4" stroke-width="1.5" />
      </pattern>
      <pattern id="source-NATIONAL_BUDGET" class="texture-nation" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" />
        <path d="M1 0V6M0 1H6" stroke-width="1.2" />
      </pattern>
      <pattern id="source-OTHER" class="texture-other" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" />
        <path d="M0 2.5H5" stroke-width="1.5" />
      </pattern>
      <pattern id="money-accepted" class="texture-accepted" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="7" height="7" />
        <path d="M2 0V7" stroke-width="2.4" />
      </pattern>
    </defs>
  </svg>
);
