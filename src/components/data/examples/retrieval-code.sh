curl -s https://atlas.example/api/v1/papers.json |
  jq -r '.items[]
    | select((.categories | index("external-retrieval")) and .links.code)
    | [.issued, .name, .links.code] | @tsv'
