"""Work in parts that this process does, or several processes, or a cluster: one seam, and the same results."""
