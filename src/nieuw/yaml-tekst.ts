/** A value as one line of YAML between double quotes, so that nothing in it can be taken for YAML. */
export const tekst = (value: string): string => `"${eenRegel(value).replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`

/** Line breaks and control signs become a space. */
export const eenRegel = (value: string): string =>
  value
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim()
