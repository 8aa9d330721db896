/** A whole list as data, for filtering and sorting in the browser. */
import type { APIRoute } from "astro";
import { lists, resultListing } from "../../components/list/lists.ts";
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

export const GET: APIRoute<{ table: ListTable }> = ({ props }) => new Response(JSON.stringify(props.table));
