"""When these people can meet: free times, and the session put into one of them."""
