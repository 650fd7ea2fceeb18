/** The XML namespace of what Akoma Ntoso has no word for, in the documents written here. */
export const treeNamespace = 'urn:pursuant:tree:1'
