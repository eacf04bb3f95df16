const cell = (words: string): string => words.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** A table in Markdown, without the columns that have nothing to say. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = head.map((_, column) => rows.some((row) => row[column]));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => kept[column]).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n');
}
