-- Whether an examiner began the search that a waiting comparison comes from.
create index print_search_candidate_by_comparison on print_search_candidate (owner, comparison_id);
