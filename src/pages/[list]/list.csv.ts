/** A whole list with all its columns as CSV. */
import type { APIRoute } from "astro";
import { lists, resultListing } from "../../components/list/lists.ts";
import { toCsv } from "../../exports/csv.ts";
import { buildEntryList } from "../../exports/entry-list.ts";
import type { ListTable } from "../../exports/list-table.ts";
import { buildResultList } from "../../exports/result-list.ts";
import { kb } from "../../kb.ts";

export function getStaticPaths() {
  return [
    ...Object.values(lists).map(({ name, kind }) => ({
      params: { list: name },
      props: { table: buildEntryList(kb, kind) },
    })),
    { params: { list: resultListing.name }, props: { table: buildResultList(kb) } },
  ];
}

export const GET: APIRoute<{ table: ListTable }> = ({ props }) => {
  const { columns, rows } = props.table;
  const heading = ["id", "name", ...columns.map(({ id }) => id)];
  return new Response(
    toCsv(
      heading,
      rows.map(([id, name, cells]) => [id, name, ...cells]),
    ),
  );
};
